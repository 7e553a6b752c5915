import type { Reason, Summarized } from '../summary.ts'
import { printable } from '../text/printable.ts'
import type { Style } from './style.ts'
import { columnsOf, wrap } from './wrap.ts'

/** A row of the table: the sentence's rank position from 1, its score, its text, and why it was chosen or left out. */
type Row = readonly [rank: string, score: string, sentence: string, why: string]

const HEAD: Row = ['rank', 'score', 'sentence', 'why']
const GAP = '  '
/** In a narrower table the reasons are printed below the sentence, otherwise beside it. */
const NARROW = 60
/** Of the columns that rank and score leave, the sentence gets this share; the reasons were asked for and get more. */
const SENTENCE_SHARE = 0.4
/** The strongest reasons come first and explain nearly all of the score. */
const MOST_REASONS = 4
/** Significant digits of a score. */
const DIGITS = 3

/**
 * A table of at most `width` columns that says why each sentence was chosen and why the best of the others was left out.
 * A line below it says what was not known of the article's language.
 */
export function explanation(
  { summary: { sentences, leftOut }, scores, lacks }: Summarized,
  width: number,
  { bold, dim }: Style,
): string {
  const rank = (score: number) => `${1 + scores.filter((other) => other > score).length}`
  const chosen = sentences.map(
    ({ score, text, reasons }): Row => [rank(score), formatted(score), text, listed(reasons)],
  )
  const left =
    leftOut === undefined
      ? []
      : [[rank(leftOut.score), formatted(leftOut.score), leftOut.text, `left out: ${leftOut.why}`] as const]
  const rows = [HEAD, ...chosen, ...left]
  const widths = columnWidths(rows, width)
  const [head, ...lines] = rows.map((row) => linesOf(row, widths))
  const last = left.length === 0 ? [] : [lines.pop()!.map(dim)]
  const missing = lacks.length === 0 ? [] : [`Read without the ${lacks.join(' and ')} of its language.`]
  return [head.map(bold), ...lines, ...last, missing].flat().join('\n') + '\n'
}

function formatted(score: number): string {
  return `${Number(score.toPrecision(DIGITS))}`.replace('-', '−')
}

function listed(reasons: readonly Reason[] | undefined): string {
  const parts = (reasons ?? []).slice(0, MOST_REASONS).map(({ feature, contribution }) => {
    const sign = contribution < 0 ? '−' : '+'
    return `${feature} ${sign}${Math.abs(contribution).toFixed(2)}`
  })
  return parts.length === 0 ? 'its score' : parts.join(', ')
}

/** The widths of rank, score, sentence and reasons; without the last one where the table is narrow. */
function columnWidths(rows: readonly Row[], width: number): number[] {
  const [ranks, scores] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)))
  const left = width - ranks - scores - 3 * GAP.length
  if (width < NARROW) return [ranks, scores, left + GAP.length]
  const sentence = Math.floor(left * SENTENCE_SHARE)
  return [ranks, scores, sentence, left - sentence]
}

/** The lines of a row: the sentence on one, cut off to fit, and the reasons beside or below it on as many as they take. */
function linesOf([rank, score, sentence, why]: Row, [ranks, scores, beginning, rest]: number[]): string[] {
  const [first, ...more] = wrap(printable(sentence), beginning - 1, 0).split('\n')
  const shown = more.length === 0 ? first : `${first}…`
  const head = [rank.padStart(ranks), score.padStart(scores), padded(shown, beginning)]
  const reasons = wrap(printable(why), rest ?? beginning, 0).split('\n')
  const [beside, ...below] = rest === undefined ? ['', ...reasons] : reasons
  const indent = [ranks, scores, ...(rest === undefined ? [] : [beginning])].map((columns) =>
    ' '.repeat(columns),
  )
  return [[...head, beside], ...below.map((line) => [...indent, line])].map((row) => row.join(GAP).trimEnd())
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}
