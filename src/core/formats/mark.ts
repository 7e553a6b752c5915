import type { Block, Page } from '../page/block.ts'

/** The byte order mark, which decoders leave out; a string that came from elsewhere may still begin with it. */
const MARK = '\ufeff'

/** The text without its byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text
}

/** The page of a text parsed without its byte order mark, with offsets that count it. */
export function withMark(page: Page): Page {
  return { ...page, blocks: page.blocks.map(shifted) }
}

function shifted({ anchors, ...block }: Block): Block {
  return { ...block, anchors: anchors?.map(([text, input]) => [text, input + MARK.length]) ?? null }
}
