import type { Graph } from '../graph.ts'
import { pageRank } from '../pagerank.ts'
import { dot, sumVector } from '../vectors.ts'
import { type Evidence, type FeatureGroup, ratio } from './group.ts'

/** The mean PageRank of a sentence times the number of sentences is 1; hubs reach 2 and more. */
const MOST_CENTRAL = 4

/** How much the sentence has in common with the rest of the article. */
export const centrality: FeatureGroup = {
  name: 'centrality',
  features: [
    'PageRank',
    'cosine with the whole',
    'likest before it',
    'likest after it',
    'mean cosine',
    'repeats an earlier run of words',
    'is repeated in a run of words',
  ],
  measure: (evidence) => {
    const { vectors, similarities } = evidence
    const ranks = pageRank(similarities)
    const whole = sumVector(vectors, evidence.terms.stems.length)
    const wholeLength = Math.sqrt(whole.reduce((sum, weight) => sum + weight * weight, 0))
    const runs = sharedRuns(evidence)
    return ({ index }) => {
      const neighbours = neighbourhood(similarities, index)
      return [
        Math.min(ranks[index] * vectors.length, MOST_CENTRAL) / 2,
        ratio(dot(vectors[index], whole), wholeLength),
        neighbours.likestBefore,
        neighbours.likestAfter,
        ratio(neighbours.sum, vectors.length - 1),
        runs[index].before,
        runs[index].after,
      ]
    }
  },
}

/** What the edges of a sentence come to. */
function neighbourhood({ from, to, weights }: Graph, sentence: number) {
  const found = { sum: 0, likestBefore: 0, likestAfter: 0 }
  for (let edge = from[sentence]; edge < from[sentence + 1]; edge++) {
    found.sum += weights[edge]
    const side = to[edge] < sentence ? 'likestBefore' : 'likestAfter'
    found[side] = Math.max(found[side], weights[edge])
  }
  return found
}

/** For each sentence the share of its runs of three terms that stand in an earlier and in a later one. */
function sharedRuns({ terms }: Evidence): { before: number; after: number }[] {
  const runs = terms.bySentence.map((own) =>
    Array.from(
      { length: Math.max(own.length - 2, 0) },
      (_, at) => `${own[at]} ${own[at + 1]} ${own[at + 2]}`,
    ),
  )
  const first = new Map<string, number>()
  const last = new Map<string, number>()
  for (const [sentence, own] of runs.entries()) {
    for (const run of own) {
      if (!first.has(run)) first.set(run, sentence)
      last.set(run, sentence)
    }
  }
  return runs.map((own, sentence) => ({
    before: ratio(own.filter((run) => first.get(run)! < sentence).length, own.length),
    after: ratio(own.filter((run) => last.get(run)! > sentence).length, own.length),
  }))
}
