import type { Sentence } from '../article.ts'
import { straightApostrophes } from '../text/letters.ts'
import { wordSet } from '../text/words.ts'

/** Sounds that are words in no language, whatever stands around them. */
const SOUND = /^(?:uh+m*|umm+|erm+|ä+h+m*|ehm+|euh+|h+mm+|mhm+|uh-huh|yeah)$/i
/** How words begin of which each text with a sound has one: most texts have none. */
const SIGN_OF_SOUND = /(?:^|[^a-z])(?:u[hm]|e[hru]|ä[hä]|h[hm]|mh|yeah)/i
/** What is a word in some languages, and a sound as those who transcribe it set it off. */
const UNSURE = wordSet('um er eh hm')
const SET_OFF = /(?:^|[,.…–—-] ?)(?:um|er|eh|hm)(?=[,…]|\.\.| ?[–—]| -)/gi
/** "You know, " and "I mean, " where a comma parts them from all else. */
const PHRASE =
  /(?:^|[,.…–—-] )(?:(?:and|but|so|well),? )?(?:you know|you see|i mean|i guess|let's see|look|anyway|yeah),/gi
/** How they end. */
const SIGN_OF_PHRASE = /(?:know|mean|guess|see|look|anyway|yeah),/i
/** Words of English that nobody says twice on purpose: "the the", "I -- I". */
const SAID_TWICE =
  wordSet(`i i'm it's the and you they but this there's we we're that's if my your a an in of is it she at
  for with was what`)

/** How often a sentence as it was spoken hesitates: by filled pauses, "you know" and words said twice. */
export function hesitations({ text, words }: Pick<Sentence, 'text' | 'words'>): number {
  const twice = words.filter((word, at) => at > 0 && isSaidTwice(words[at - 1], word)).length
  const sounds = SIGN_OF_SOUND.test(text) ? soundsIn(text, words) : 0
  const phrases = SIGN_OF_PHRASE.test(text) ? count(text, PHRASE) : 0
  return twice + sounds + phrases
}

function isSaidTwice(before: string, word: string): boolean {
  if (before.length !== word.length) return false
  const lower = word.toLowerCase()
  return lower === before.toLowerCase() && SAID_TWICE.has(straightApostrophes(lower))
}

function soundsIn(text: string, words: readonly string[]): number {
  const lower = words.map((word) => word.toLowerCase())
  const sounds = lower.filter((word) => SOUND.test(word)).length
  return sounds + (lower.some((word) => UNSURE.has(word)) ? count(text, SET_OFF) : 0)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
