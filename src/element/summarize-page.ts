import { type Options, type PageSource, type Summary, summarize } from '../browser.ts'
import { textFragments } from '../core/fragments/text-fragment.ts'
import type { Block } from '../core/page/block.ts'

/** The summary of a page, with the text directives that lead to its sentences, in their order; null where there is none. */
export interface PageSummary {
  readonly summary: Summary
  readonly fragments: readonly (string | null)[]
}

/** Summarizes what was read of a page. It needs no page, so that a worker can do it. */
export async function summarizePage(source: PageSource, options: Options): Promise<PageSummary> {
  const summary = await summarize(source, options)
  return { summary, fragments: fragmentsIn(source.page.blocks, summary.sentences) }
}

function fragmentsIn(blocks: readonly Block[], sentences: Summary['sentences']): (string | null)[] {
  const fragment = textFragments(blocks.map(({ text }) => text).join('\n'))
  return sentences.map(({ start, end }) => {
    if (start === null || end === null) return null
    const from = offsetOf(blocks, start)
    return from === null ? null : fragment(from, (offsetOf(blocks, end - 1) ?? from) + 1)
  })
}

/** Where a place in the input stands among the texts of blocks, with one character between two; null where it does not. */
function offsetOf(blocks: readonly Block[], input: number): number | null {
  let start = 0
  let found: number | null = null
  for (const { text, anchors } of blocks) {
    const anchor = anchors?.findLast(([, at]) => at <= input)
    if (anchor) found = start + Math.min(anchor[0] + input - anchor[1], text.length - 1)
    else if (found !== null) break
    start += text.length + 1
  }
  return found
}
