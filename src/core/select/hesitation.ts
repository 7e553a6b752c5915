import type { Sentence } from '../article.ts'
import { straightApostrophes } from '../text/letters.ts'
import { wordSet } from '../text/words.ts'

/** Sounds that are words in no language, whatever stands around them. */
const SOUND = /^(?:uh+m*|umm+|erm+|ä+h+m*|ehm+|euh+|h+mm+|mhm+|uh-huh)$/i
/** What these begin with; most sentences have no such word. */
const BEGINNINGS = wordSet('uh um er äh ää eh eu hm hh mh')
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
  const lower = words.map((word) => word.toLowerCase())
  const sounds = lower.filter((word) => BEGINNINGS.has(word.slice(0, 2)) && SOUND.test(word))
  const twice = lower.filter(
    (word, at) => word === lower[at - 1] && SAID_TWICE.has(straightApostrophes(word)),
  )
  const setOff = lower.some((word) => UNSURE.has(word)) ? count(text, SET_OFF) : 0
  const phrases = lower.some((word) => ENDS_OF_PHRASES.has(word)) ? count(text, PHRASE) : 0
  return sounds.length + twice.length + setOff + phrases
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
