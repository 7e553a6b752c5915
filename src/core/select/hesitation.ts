import type { Sentence } from '../article.ts'
import { straightApostrophes } from '../text/letters.ts'
import { wordSet } from '../text/words.ts'

/** Sounds that are words in no language, whatever stands around them. */
const SOUND = /^(?:uh+m*|umm+|erm+|ä+h+m*|ehm+|euh+|h+mm+|mhm+|uh-huh)$/i
/** How words begin of which each text with one of these or of the phrases below has one; most texts have none. */
const SIGN = /(?:^|[^a-z])(?:u[hm]|e[hru]|ä[hä]|h[hm]|mh|know|mean|guess|see)/i
/** What is a word in some languages, and a sound as those who transcribe it set it off. */
const UNSURE = wordSet('um er eh hm')
const SET_OFF = /(?:^|[,.…–—-] ?)(?:um|er|eh|hm)(?=[,…]|\.\.| ?[–—]| -)/gi
/** "You know, " and "I mean, " where a comma parts them from all else. */
const PHRASE = /(?:^|[,.…–—-] )(?:(?:and|but|so|well),? )?(?:you know|i mean|i guess|let's see),/gi
const ENDS_OF_PHRASES = wordSet('know mean guess see')
/** Words of English that nobody says twice on purpose: "the the", "I -- I". */
const SAID_TWICE =
  wordSet(`i i'm it's the and you they but this there's we we're that's if my your a an in of is it she at
  for with was what`)

/** How often a sentence as it was spoken hesitates: by filled pauses, "you know" and words said twice. */
export function hesitations({ text, words }: Pick<Sentence, 'text' | 'words'>): number {
  const twice = words.filter((word, at) => at > 0 && isSaidTwice(words[at - 1], word)).length
  return SIGN.test(text) ? twice + soundsAndPhrases(text, words) : twice
}

function isSaidTwice(before: string, word: string): boolean {
  if (before.length !== word.length) return false
  const lower = word.toLowerCase()
  return lower === before.toLowerCase() && SAID_TWICE.has(straightApostrophes(lower))
}

function soundsAndPhrases(text: string, words: readonly string[]): number {
  const lower = words.map((word) => word.toLowerCase())
  const sounds = lower.filter((word) => SOUND.test(word)).length
  const setOff = lower.some((word) => UNSURE.has(word)) ? count(text, SET_OFF) : 0
  const phrases = lower.some((word) => ENDS_OF_PHRASES.has(word)) ? count(text, PHRASE) : 0
  return sounds + setOff + phrases
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
