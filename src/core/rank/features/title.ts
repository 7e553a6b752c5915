import type { Sentence } from '../../article.ts'
import { dot, lengthOf, type SparseVector, sumVector } from '../graph/vectors.ts'
import { type Evidence, type FeatureGroup, ratio } from './group.ts'

/** The sentences that news calls the lead. */
const LEAD = 3

/** Title and lead: what the sentence shares with the title, its heading and the first sentences. */
export const title: FeatureGroup = {
  name: 'title and lead',
  features: ['share of the title', 'title in the sentence', 'heading', 'first sentence', 'lead'],
  measure: (evidence) => {
    const { article, terms, vectors } = evidence
    const titleTerms = new Set(terms.sharedWith(article.title ?? ''))
    const headingOf = headingTerms(evidence)
    const first = unitSum(vectors.slice(0, 1), terms.stems.length)
    const lead = unitSum(vectors.slice(0, LEAD), terms.stems.length)
    return (sentence: Sentence) => {
      const own = vectors[sentence.index]
      const inTitle = countIn(own.terms, titleTerms)
      const heading = headingOf(sentence)
      return [
        ratio(inTitle, titleTerms.size),
        ratio(inTitle, own.terms.length),
        ratio(countIn(own.terms, heading), heading.size),
        sentence.index === 0 ? 0 : dot(own, first),
        sentence.index < LEAD ? 0 : dot(own, lead),
      ]
    }
  },
}

function countIn(terms: readonly number[], some: ReadonlySet<number>): number {
  if (some.size === 0) return 0
  let count = 0
  for (let at = 0; at < terms.length; at++) if (some.has(terms[at])) count++
  return count
}

/** The sum of vectors, of length 1 (0 where they have no terms). */
function unitSum(vectors: readonly SparseVector[], terms: number): Float64Array {
  const sum = sumVector(vectors, terms)
  const length = lengthOf(sum) || 1
  for (let at = 0; at < sum.length; at++) sum[at] /= length
  return sum
}

/** Gives the terms of the heading above a sentence; each heading is read once. */
function headingTerms({ article, terms }: Evidence): (sentence: Sentence) => ReadonlySet<number> {
  const known = new Map<string | null, ReadonlySet<number>>([[null, new Set()]])
  return ({ paragraph }) => {
    const { heading } = article.paragraphs[paragraph]
    if (!known.has(heading)) known.set(heading, new Set(terms.sharedWith(heading ?? '')))
    return known.get(heading)!
  }
}
