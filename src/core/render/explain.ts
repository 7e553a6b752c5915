import type { Reason, Summarized } from '../summary.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'
import { columnsOf, wrap } from './wrap.ts'

/** A line of the table: the sentence's rank from 1, its score, its beginning, and why it was chosen or was not. */
type Row = readonly [rank: string, score: string, sentence: string, why: string]

const HEAD: Row = ['rank', 'score', 'sentence', 'why']
const GAP = '  '
/** In a narrower table the reasons stand below the sentence … */
const NARROW = 60
/** … and otherwise beside it. Of the columns that place and score leave, the reasons get the larger part: they are what was asked for. */
const SENTENCE_SHARE = 0.4
/** The first reasons, which are the strongest, say nearly all. */
const MOST_REASONS = 4
/** Numbers of more digits say nothing more. */
const DIGITS = 3

/**
 * Why each sentence was chosen and the best of the others was not, as a table of at most `width` columns; below it what
 * is not known of the language.
 */
export function explanation(
  { summary: { sentences, leftOut }, scores, lacks }: Summarized,
  width: number,
  { bold, dim }: Style,
): string {
  const rank = (score: number) => `${1 + scores.filter((other) => other > score).length}`
  const chosen = sentences.map(
    ({ score, text, reasons }): Row => [rank(score), figure(score), text, because(reasons)],
  )
  const left =
    leftOut === undefined
      ? []
      : [[rank(leftOut.score), figure(leftOut.score), leftOut.text, `left out: ${leftOut.why}`] as const]
  const rows = [HEAD, ...chosen, ...left]
  const widths = columnWidths(rows, width)
  const [head, ...lines] = rows.map((row) => linesOf(row, widths))
  const last = left.length === 0 ? [] : [lines.pop()!.map(dim)]
  const missing = lacks.length === 0 ? [] : [`Read without the ${lacks.join(' and ')} of its language.`]
  return [head.map(bold), ...lines, ...last, missing].flat().join('\n') + '\n'
}

function figure(score: number): string {
  return `${Number(score.toPrecision(DIGITS))}`.replace('-', '−')
}

function because(reasons: readonly Reason[] | undefined): string {
  const parts = (reasons ?? []).slice(0, MOST_REASONS).map(({ feature, contribution }) => {
    const sign = contribution < 0 ? '−' : '+'
    return `${feature} ${sign}${Math.abs(contribution).toFixed(2)}`
  })
  return parts.length === 0 ? 'its score' : parts.join(', ')
}

function columnWidths(rows: readonly Row[], width: number): number[] {
  const [places, scores] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)))
  const left = width - places - scores - 3 * GAP.length
  if (width < NARROW) return [places, scores, left + GAP.length]
  const sentence = Math.floor(left * SENTENCE_SHARE)
  return [places, scores, sentence, left - sentence]
}

/** The sentence on one line, cut where it must be; the reasons beside or below it on as many as they need. */
function linesOf([place, score, sentence, why]: Row, [places, scores, beginning, rest]: number[]): string[] {
  const [first, ...more] = wrap(printable(sentence), beginning - 1, 0).split('\n')
  const shown = more.length === 0 ? first : `${first}…`
  const head = [place.padStart(places), score.padStart(scores), padded(shown, beginning)]
  const reasons = wrap(printable(why), rest ?? beginning, 0).split('\n')
  const [beside, ...below] = rest === undefined ? ['', ...reasons] : reasons
  const indent = [places, scores, ...(rest === undefined ? [] : [beginning])].map((columns) =>
    ' '.repeat(columns),
  )
  return [[...head, beside], ...below.map((line) => [...indent, line])].map((row) => row.join(GAP).trimEnd())
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}
