// Runs every ranker over the news stories of cnndm-dev and counts what it does not give: three sentences, or all
// there are, each a sentence of the article, in its order.
import { RANKER_NAMES, type RankerName } from '../src/core/rank/rankers.ts'
import { summarizeSource } from '../src/core/summarize.ts'
import { readRecords, type SummaryRecord } from './data.ts'
import { report } from './figures.ts'

const SENTENCES = 3

/** What is wrong with one summary; empty where nothing is. */
async function faultOf({ article }: SummaryRecord, ranker: RankerName): Promise<string> {
  const source = { name: 'story', format: 'text', text: article } as const
  try {
    const { summary, article: read } = await summarizeSource(source, { sentences: SENTENCES, ranker })
    const { sentences } = summary
    const distinct = new Set(read.sentences.map(({ words }) => words.join(' ').toLowerCase())).size
    if (sentences.length !== Math.min(SENTENCES, distinct)) return `${sentences.length} sentences`
    if (sentences.some(({ index, text }) => read.sentences[index].text !== text)) return 'not of the article'
    return sentences.every(({ index }, at) => at === 0 || index > sentences[at - 1].index)
      ? ''
      : 'out of order'
  } catch (error) {
    return String(error)
  }
}

const records = readRecords('cnndm-dev')
const rows: Record<string, { stories: number; faults: number; seconds: number }> = {}
for (const ranker of RANKER_NAMES) {
  const start = performance.now()
  const faults: string[] = []
  for (const record of records) {
    const fault = await faultOf(record, ranker)
    if (fault !== '') faults.push(`${ranker}, ${record.id}: ${fault}`)
  }
  for (const fault of faults) console.log(fault)
  const seconds = Math.round((performance.now() - start) / 1000)
  rows[ranker] = { stories: records.length, faults: faults.length, seconds }
}
console.table(rows)
const faults = Object.values(rows).reduce((sum, row) => sum + row.faults, 0)
report([
  { name: `faults of ${RANKER_NAMES.length} rankers on ${records.length} stories`, value: faults, limit: 0 },
])
process.exitCode = faults === 0 ? 0 : 1
