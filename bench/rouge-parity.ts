import { readRecords, skip } from './data.ts'
import { report } from './figures.ts'
import { pythonWith, runPython } from './peers/python.ts'
import { reference, rouge } from './rouge.ts'

const ARTICLES = 300
const TOLERANCE = 1e-9

/** The indices of candidate summaries of different length and quality, among roughly split sentences. */
const CHOICES = [[0, 1, 2], [3, 5, 8, 13], [4], [2, 2, 7]]

/** Compares our ROUGE with the `rouge-score` package on articles of the dev set; exit code 1 where they differ. */
const python = pythonWith('rouge_score') ?? skip('no Python with rouge-score; see bench/peers/python.ts')
const pairs = readRecords('cnndm-dev')
  .slice(0, ARTICLES)
  .flatMap(({ article, summary }) => {
    const sentences = article.split(/(?<=[.!?])\s/)
    return CHOICES.map((choice) => ({
      reference: summary,
      candidate: choice.flatMap((index) => sentences[index] ?? []),
    }))
  })
const theirs = runPython<number[]>(python, 'rouge_peer.py', pairs)
const ours = pairs.map((pair) => Object.values(rouge(reference(pair.reference), pair.candidate)))
const differences = theirs.map((scores, pair) =>
  Math.max(...scores.map((value, type) => Math.abs(value - ours[pair][type]))),
)
const worst = Math.max(...differences)
console.log(`${pairs.length} summaries, largest difference from rouge-score ${worst}`)
report([{ name: 'largest difference from rouge-score', value: worst, limit: TOLERANCE }])
if (worst > TOLERANCE) process.exit(1)
