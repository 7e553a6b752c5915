import type { Summary } from '../summary.ts'
import { keywordLines } from './keywords.ts'
import type { Renderer } from './renderer.ts'

/** A block quote a summary, one sentence a line, under the title, which links to the article where that has an address. */
export const renderMarkdown: Renderer = (summaries) =>
  summaries
    .map(({ summary }) => quote([...heading(summary), ...sentences(summary), ...keywords(summary)]))
    .join('\n')

function quote(lines: readonly string[]): string {
  return lines.map((line) => `> ${line}`.trimEnd() + '\n').join('')
}

function heading({ title, source }: Summary): string[] {
  const address = URL.canParse(source) && /^https?:/.test(source) ? new URL(source).href : null
  if (title === null && address === null) return []
  const name = escaped(title ?? source)
  return [address === null ? `**${name}**` : `**[${name}](<${address}>)**`, '']
}

function sentences({ sentences }: Summary): string[] {
  return sentences.map(({ text }) => escaped(text))
}

function keywords(summary: Summary): string[] {
  return keywordLines(summary).flatMap((line) => ['', escaped(line)])
}

/** Text that a Markdown parser reads as the text it is. */
function escaped(text: string): string {
  return text.replaceAll(INLINE, '\\$&').replace(BLOCK_START, '$1\\$2')
}

/** Marks inside a line. An underscore within a word is none, and neither is a tilde in an address. */
const INLINE = /[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<!\/)~|&(?=#?\w+;)/gu
/** Marks that begin a heading, a quotation or a list item. */
const BLOCK_START = /^(\d{0,9})([.)](?=\s|$)|[#>+-])/
