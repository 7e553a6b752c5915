import type { ChosenSentence, Summary } from '../summary.ts'
import { printable } from '../text/printable.ts'
import { addressOf, placeOf } from './address.ts'
import { keywordLines } from './keywords.ts'
import type { Renderer } from './renderer.ts'

/** Markdown: a block quote for each summary, one sentence a line, under a title. Both link to the article and the places in it if it has an address. */
export const renderMarkdown: Renderer = (summaries) =>
  summaries
    .map(({ summary }) => quote([...heading(summary), ...sentences(summary), ...keywords(summary)]))
    .join('\n')

function quote(lines: readonly string[]): string {
  return lines.map((line) => `> ${line}`.trimEnd() + '\n').join('')
}

function heading({ title, source }: Summary): string[] {
  const address = addressOf({ source })
  if (title === null && address === null) return []
  const name = escaped(title ?? source)
  return [address === null ? `**${name}**` : `**[${name}](<${address}>)**`, '']
}

function sentences(summary: Summary): string[] {
  const page = addressOf(summary)
  return summary.sentences.map((sentence) => linked(sentence, page))
}

/** A sentence, as a link to its place where there is one. */
function linked(sentence: ChosenSentence, page: string | null): string {
  const text = escaped(sentence.text)
  const place = sentence.fragment === undefined ? null : placeOf(sentence, page)
  return place === null ? text : `[${text}](<${place}>)`
}

function keywords(summary: Summary): string[] {
  return keywordLines(summary).flatMap((line) => ['', escaped(line)])
}

/** Text escaped so that Markdown shows it unchanged. */
function escaped(text: string): string {
  return printable(text).replaceAll(INLINE, '\\$&').replace(BLOCK_START, '$1\\$2')
}

/** Markup inside a line. An underscore within a word is not markup, nor is a tilde in an address. */
const INLINE = /[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<!\/)~|&(?=#?\w+;)/gu
/** Markup that starts a heading, quotation or list item. */
const BLOCK_START = /^(\d{0,9})([.)](?=\s|$)|[#>+-])/
