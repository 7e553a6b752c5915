import { largePage } from '../error.ts'

/** Twice War and Peace, in UTF-16 units; the whole program reads as much in five seconds. */
const MOST_TEXT = 6_000_000
/** Likewise. */
const MOST_BLOCKS = 100_000

/**
 * Throws a `UserError` where a page, or what was read of it so far, has more text, in UTF-16 units, or more blocks than any.
 * Parsers ask as they go on, so that what a small file unpacks to is never all read.
 */
export function checkPageSize(text: number, blocks: number): void {
  if (text > MOST_TEXT || blocks > MOST_BLOCKS) throw largePage()
}
