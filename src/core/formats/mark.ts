import { type Page, shifted } from '../page/block.ts'

/** The byte order mark, which decoders leave out; a string that came from elsewhere may still begin with it. */
const MARK = '\ufeff'

/** The text without its byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text
}

/** The page of a text parsed without its byte order mark, with offsets that count it. */
export function withMark(page: Page): Page {
  return { ...page, blocks: shifted(page.blocks, MARK.length) }
}
