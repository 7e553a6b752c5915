/**
 * ROUGE of every ranker on news with human highlights, on news with full-sentence references and on the project's own
 * fixtures, against the first three sentences, sumy and the best an extractive summary can do. Exit code 1 where a
 * ranker falls below its floor. `--ours` leaves sumy out.
 */
import { type Figure, report } from './figures.ts'
import { type Entry, KINDS, measure, type Result } from './measure.ts'
import { greedyOracle } from './oracle.ts'
import { sumyChoices } from './peers/sumy.ts'
import { choose, DEFAULT_RANKER, RANKER_NAMES } from './program.ts'
import { fixtureSet, newsSet, type StorySet } from './sets.ts'
import { table } from './table.ts'

/**
 * The least F1 in per cent, by `KINDS`, for each set and ranker: 0.3 points under what was measured when it was
 * set. Lower one only on purpose. Those of the fixtures lie with their test, in test/quality/floors.json.
 */
const FLOORS: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  'cnndm-dev': {
    trained: [41.7, 18.5, 38.0],
    lead: [39.4, 17.1, 35.8],
    lexrank: [37.7, 15.2, 34.2],
    textrank: [36.8, 14.7, 33.1],
    luhn: [37.0, 15.0, 33.5],
    edmundson: [39.4, 17.0, 35.7],
    lsa: [34.7, 13.6, 31.2],
    sumbasic: [36.1, 13.5, 32.6],
    kl: [37.9, 14.7, 34.3],
  },
  'modern-dev': {
    trained: [56.0, 35.6, 51.6],
    lead: [54.7, 34.8, 50.4],
    lexrank: [47.6, 26.0, 42.6],
    textrank: [48.4, 26.5, 43.5],
    luhn: [47.8, 26.1, 42.7],
    edmundson: [54.2, 34.1, 49.8],
    lsa: [47.7, 25.7, 42.6],
    sumbasic: [46.2, 23.3, 40.8],
    kl: [46.6, 24.1, 41.5],
  },
}

/** The largest share of dangling sentences, on news with human highlights. */
const MOST_DANGLING: Readonly<Record<string, number>> = { trained: 0.03 }
const DANGLING_SET = 'cnndm-dev'

const ORACLE = 'greedy oracle'

/** Sentences asked of everyone. */
const SENTENCES = 3

const peers = !process.argv.includes('--ours')
const misses: string[] = []
for (const set of [await newsSet(DANGLING_SET), await newsSet('modern-dev'), await fixtureSet()]) {
  const started = performance.now()
  const results = measure(set, await entriesOf(set))
  const seconds = (performance.now() - started) / 1000
  console.log(`\n${set.name}, ${set.stories.length} articles, ${seconds.toFixed(1)} s\n\n${table(results)}`)
  misses.push(...results.flatMap((result) => missesOf(set, result)))
  report(figuresOf(set, results))
}
for (const miss of misses) console.error(miss)
if (misses.length > 0) process.exitCode = 1

async function entriesOf(set: StorySet): Promise<Entry[]> {
  const first = Array.from({ length: SENTENCES }, (_, index) => index)
  const lead = set.stories.map(({ sentences }) => first.filter((index) => index < sentences.length))
  const oracle = set.stories.map(({ reference, candidates }) =>
    greedyOracle(reference, candidates, SENTENCES),
  )
  return [
    { name: `lead-${SENTENCES}`, choices: lead },
    ...(await ourEntries(set)),
    ...(peers ? sumyEntries(set) : []),
    { name: ORACLE, choices: oracle },
  ]
}

function ourEntries({ stories }: StorySet): Promise<Entry[]> {
  return Promise.all(
    RANKER_NAMES.map(async (name) => ({
      name,
      choices: await Promise.all(stories.map(({ source }) => choose(source, name, SENTENCES))),
    })),
  )
}

function sumyEntries({ stories }: StorySet): Entry[] {
  const choices = sumyChoices(stories.map(({ sentences }) => sentences))
  if (choices === null) {
    console.error('sumy left out: not installed, see bench/peers/python.ts')
    return []
  }
  return Object.keys(choices[0]).map((method) => ({
    name: `sumy ${method}`,
    choices: choices.map((chosen) => chosen[method]),
  }))
}

/** The default ranker's figures on a set that has floors, beside the best of the others but the oracle. */
function figuresOf({ name: set }: StorySet, results: readonly Result[]): Figure[] {
  const floors = FLOORS[set]?.[DEFAULT_RANKER] ?? []
  const own = results.find(({ name }) => name === DEFAULT_RANKER)!
  const others = results.filter((result) => result !== own && result.name !== ORACLE)
  const scores = floors.map((floor, kind) => {
    const [best] = others.toSorted((a, b) => b.means[kind] - a.means[kind])
    const value = own.means[kind]
    return {
      name: `${set} ${KINDS[kind]}`,
      value,
      floor,
      best: `${best.name} ${best.means[kind].toFixed(1)}`,
    }
  })
  if (set !== DANGLING_SET) return scores
  return [...scores, { name: `${set} dangling`, value: own.dangling, limit: MOST_DANGLING[DEFAULT_RANKER] }]
}

function missesOf(set: StorySet, { name, means, dangling }: Result): string[] {
  const floors = FLOORS[set.name]?.[name] ?? []
  const low = floors.flatMap((floor, kind) =>
    means[kind] < floor ? `${set.name}: ${name} ${KINDS[kind]} ${means[kind].toFixed(2)} < ${floor}` : [],
  )
  const most = set.name === DANGLING_SET ? (MOST_DANGLING[name] ?? 1) : 1
  return dangling > most ? [...low, `${set.name}: ${name} dangling ${dangling.toFixed(3)} > ${most}`] : low
}
