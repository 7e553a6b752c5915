/** Writes the results of the fitted ranker on the dev sets into its weights file: ROUGE F1 in per cent, and points over lead-3. */
import { readFileSync, writeFileSync } from 'node:fs'
import { KINDS, measure, type Result } from '../bench/measure.ts'
import { choose } from '../bench/program.ts'
import { newsSet } from '../bench/sets.ts'

const WEIGHTS = new URL('../src/core/rank/network/weights.json', import.meta.url)
const SENTENCES = 3

const weights = JSON.parse(readFileSync(WEIGHTS, 'utf8'))
weights.dev = Object.fromEntries(await Promise.all(['cnndm-dev', 'modern-dev'].map(resultsOn)))
writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 1)}\n`)
console.log(weights.dev)

async function resultsOn(name: string) {
  const set = await newsSet(name)
  const lead = set.stories.map(({ sentences }) => [0, 1, 2].filter((index) => index < sentences.length))
  const ours = await Promise.all(set.stories.map(({ source }) => choose(source, 'trained', SENTENCES)))
  const [, result] = measure(set, [
    { name: 'lead-3', choices: lead },
    { name: 'trained', choices: ours },
  ])
  return [name, rounded(result)]
}

function rounded({ means, differences, dangling }: Result) {
  const overLead = differences.map(({ mean }) => twoDecimals(mean))
  return { kinds: KINDS, f1: means.map(twoDecimals), overLead, danglingPercent: twoDecimals(100 * dangling) }
}

function twoDecimals(value: number): number {
  return Number(value.toFixed(2))
}
