import { endsQuestion } from '../text/punctuation.ts'
import type { Block } from './block.ts'

/**
 * What a title says of its place in a series: "QSB-091", "Canary 46", "Notes #7"; the end of a word is enough. Every run asks
 * for it, and would take 0.9 million instructions more if it folded case.
 */
const PLACE = /(?<![A-Za-z])([A-Za-z]{3,})[ -]#?\d/
/** What asks for any of its kind asks for the series: "What is a QSB?" */
const ANY = /\b(?:an?|eine?|une?) /
/** So many questions at the end, below such a share of all blocks, answer what readers of every part ask. */
const FEWEST = 2
const LEAST_ABOVE = 0.2

/**
 * The blocks, in which those below the last headings say so where all of these ask something and one asks what the series is
 * that the title names: each part of the series ends in them.
 */
export function withSeries(blocks: readonly Block[], title: string | null): readonly Block[] {
  const series = PLACE.exec(title ?? '')?.[1].toLowerCase()
  if (!series) return blocks
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  const asking = headings.slice(headings.findLastIndex(({ text }) => !endsQuestion(text)) + 1)
  const asks = ({ text }: Block) => ANY.test(text) && !PLACE.test(text) && text.toLowerCase().includes(series)
  if (asking.length < FEWEST || !asking.some(asks)) return blocks
  const start = blocks.indexOf(asking[0])
  if (start < blocks.length * LEAST_ABOVE) return blocks
  return blocks.map((block, at) => (at > start ? { ...block, aside: true } : block))
}
