import type { Article } from '../../article.ts'
import type { Analysis, Ranker } from '../ranker.ts'
import { frequenciesOf, type Terms } from '../terms.ts'
import { BONUS_WORDS, STIGMA_WORDS } from './edmundson-cues.ts'

/** The weight of each method, whose values are scaled to at most 1. */
const WEIGHTS = { cue: 0.25, key: 0.25, title: 0.5, location: 1 }

/** The key words are the most frequent ones that together make up this share of the article's content words. */
const KEY_SHARE = 0.25

/** The weight of a word of a heading; one of the title weighs 1. */
const HEADING_WEIGHT = 0.5

/** At most this many sentences of the first or last paragraph open or close the article: many texts are one paragraph. */
const OPENING = 3

/** The values of opening the article, of closing it, and of beginning or ending a paragraph. */
const LOCATION = { opens: 1, closes: 0.25, edge: 0.25 }

/**
 * Edmundson, "New Methods in Automatic Extracting", JACM 16 (1969): the weighted sum of four methods. Cue words
 * announce what is important or not, key words are frequent, title words occur in the title or a heading, and location
 * is where important sentences are found. Departs from it in that the cue words are chosen for journalism, each method
 * is scaled to its highest value in the article, and at most three sentences open or close it. As in the paper,
 * location weighs most and key words add little.
 */
export const edmundson: Ranker = (analysis) => {
  const methods = {
    cue: sumsOf(analysis.terms, cueWeights(analysis.terms)),
    key: sumsOf(analysis.terms, keyWeights(analysis.terms)),
    title: sumsOf(analysis.terms, titleWeights(analysis)),
    location: locations(analysis.article),
  }
  const scores = new Float64Array(analysis.article.sentences.length)
  for (const method of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) {
    for (const [at, value] of scaled(methods[method]).entries()) scores[at] += WEIGHTS[method] * value
  }
  return scores
}

function cueWeights(terms: Terms): Float64Array {
  const weights = new Float64Array(terms.stems.length)
  for (const term of terms.sharedWith(BONUS_WORDS)) weights[term] = 1
  for (const term of terms.sharedWith(STIGMA_WORDS)) weights[term] = -1
  return weights
}

function keyWeights(terms: Terms): Float64Array {
  const frequencies = frequenciesOf(terms)
  const total = frequencies.reduce((sum, count) => sum + count, 0)
  const weights = new Float64Array(frequencies.length)
  let left = KEY_SHARE * total
  for (const term of [...frequencies.keys()].sort((a, b) => frequencies[b] - frequencies[a] || a - b)) {
    if (left <= 0 || frequencies[term] === 1) break
    weights[term] = frequencies[term]
    left -= frequencies[term]
  }
  return weights
}

function titleWeights({ article, terms }: Analysis): Float64Array {
  const weights = new Float64Array(terms.stems.length)
  const headings = new Set(article.paragraphs.map(({ heading }) => heading ?? ''))
  for (const term of terms.sharedWith([...headings].join('\n'))) weights[term] = HEADING_WEIGHT
  for (const term of terms.sharedWith(article.title ?? '')) weights[term] = 1
  return weights
}

function sumsOf({ bySentence }: Terms, weights: Float64Array): Float64Array {
  return Float64Array.from(bySentence, (own) => own.reduce((sum, term) => sum + weights[term], 0))
}

function locations({ sentences, paragraphs }: Article): Float64Array {
  return Float64Array.from(sentences, (sentence) => {
    const own = paragraphs[sentence.paragraph].sentences
    const opens = sentence.paragraph === 0 && sentence.index < OPENING
    const closes =
      sentence.paragraph === paragraphs.length - 1 && sentence.index >= sentences.length - OPENING
    const edge = sentence === own[0] || sentence === own.at(-1)
    return (opens ? LOCATION.opens : 0) + (closes ? LOCATION.closes : 0) + (edge ? LOCATION.edge : 0)
  })
}

/** Values divided by the largest in size. */
function scaled(values: Float64Array): Float64Array {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return largest === 0 ? values : values.map((value) => value / largest)
}
