import { LENGTHS } from '../length.ts'

/** Key phrases that are given where no number is asked for: they fit one or two lines. */
export const DEFAULT_KEYWORDS = 8

/** What `keywordCount` takes, for messages. */
export const KEYWORDS_FORM = LENGTHS.sentences.form

/** How many key phrases a number, its text or true asks for; null where it is none of them. */
export function keywordCount(asked: number | string | true): number | null {
  return asked === true ? DEFAULT_KEYWORDS : LENGTHS.sentences.read(asked)
}

/** What `isTopic` takes, for messages. */
export const TOPIC_FORM = 'words to look for'

/** Whether there is anything in it that an article could be about. */
export function isTopic(words: string): boolean {
  return typeof words === 'string' && /[\p{L}\p{N}]/u.test(words)
}
