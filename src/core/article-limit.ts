import { largePage } from './error.ts'

/** Twice War and Peace, in UTF-16 units; the whole program reads as much in five seconds. */
const MOST_TEXT = 6_000_000
/** Paragraphs, items and headings of a page. */
const MOST_BLOCKS = 100_000
/** Lines of a plain text, blank ones too. */
const MOST_LINES = 3_000_000
/** Four times those of War and Peace; a megabyte of shorter ones than any text has would take more than 600 MiB. */
const MOST_SENTENCES = 150_000

/**
 * Throws a `UserError` where a page, or what was read of it so far, has more text, in UTF-16 units, or more blocks than any.
 * Parsers ask as they go on, so that what a small file unpacks to is never all read.
 */
export function checkPageSize(text: number, blocks: number): void {
  if (text > MOST_TEXT || blocks > MOST_BLOCKS) throw largePage()
}

/** Throws a `UserError` where so many lines are more than any page has. */
export function checkLines(lines: number): void {
  if (lines > MOST_LINES) throw largePage()
}

/** Throws a `UserError` where so many sentences are more than any article has. */
export function checkSentences(sentences: number): void {
  if (sentences > MOST_SENTENCES) throw largePage()
}
