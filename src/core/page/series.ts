import { matches, pattern } from '../text/pattern.ts'
import { endsQuestion } from '../text/punctuation.ts'
import { type Block, textLength } from './block.ts'

/** What a title says of its place in a series: "QSB-091", "Canary 46", "Notes #7". */
const PLACE = pattern(String.raw`(?<series>\p{L}{3,30})[ -]#?\d`)
/** What asks for any of its kind asks for the series: "What is a QSB?" */
const ANY = pattern(String.raw`(?<!\p{L})(?:an?|eine?|une?|una|uma?)\s`, 'i')
/** So many questions at the end, below such a share of all else, answer what readers of every part ask. */
const FEWEST = 2
const LEAST_ABOVE = 0.2

/**
 * The blocks, in which those below the last headings say so where all of these ask something and one asks what the series is
 * that the title names: each part of the series ends in them.
 */
export function withSeries(blocks: readonly Block[], title: string | null): readonly Block[] {
  const series = title && PLACE(title).exec(title)?.groups?.series.toLowerCase()
  if (!series) return blocks
  const asks = ({ text }: Block) =>
    matches(ANY, text) && !matches(PLACE, text) && text.toLowerCase().includes(series)
  const last = blocks.findLastIndex(({ kind, text }) => kind === 'heading' && !endsQuestion(text))
  const start = blocks.findIndex(({ kind }, at) => at > last && kind === 'heading')
  const headings = blocks.slice(start).filter(({ kind }) => kind === 'heading')
  if (start < 0 || headings.length < FEWEST || !headings.some(asks)) return blocks
  if (textLength(blocks.slice(0, start)) < textLength(blocks) * LEAST_ABOVE) return blocks
  return blocks.map((block, at) => (at > start ? { ...block, ofSeries: true } : block))
}
