import { createHash } from 'node:crypto'
import { type Entry, KINDS, measure } from '../../bench/measure.ts'
import { choose, type RankerName } from '../../bench/program.ts'
import { fixtureSet, type StorySet } from '../../bench/sets.ts'
import { keptFromBoilerplate } from './boilerplate.ts'
import { exactBoundaries } from './boundaries.ts'

/** Figures by name, of which more is better, and a digest of every summary. */
export interface Evaluation {
  readonly figures: Readonly<Record<string, number>>
  /** For each ranker, a hash over the summaries of all articles. */
  readonly digests: Readonly<Record<string, string>>
}

/** The rankers watched: the default and the two that it must beat. */
const RANKERS: readonly RankerName[] = ['trained', 'lead', 'lexrank']
/** Sentences asked of everyone. */
const SENTENCES = 3

/** How well the program does on the fixtures and on hard sentence ends. */
export async function evaluate(): Promise<Evaluation> {
  const set = await fixtureSet()
  const entries = await Promise.all(RANKERS.map((ranker) => entryOf(set, ranker)))
  const figures = {
    articles: set.stories.length,
    ...ranking(set, entries),
    ...(await keptFromBoilerplate()),
    ...(await exactBoundaries()),
  }
  const digests = Object.fromEntries(entries.map((entry) => [entry.name, digestOf(set, entry)]))
  return { figures, digests }
}

async function entryOf({ stories }: StorySet, name: RankerName): Promise<Entry> {
  return { name, choices: await Promise.all(stories.map(({ source }) => choose(source, name, SENTENCES))) }
}

/** Mean F1 of the default ranker in per cent, and by how many points it leads the others. */
function ranking(set: StorySet, entries: readonly Entry[]): Record<string, number> {
  const [trained, ...others] = measure(set, entries)
  const own = KINDS.map((kind, at) => [`trained ${kind}`, trained.means[at]])
  const leads = others.flatMap(({ name, means }) =>
    KINDS.map((kind, at) => [`trained over ${name} ${kind}`, trained.means[at] - means[at]]),
  )
  return Object.fromEntries([...own, ...leads])
}

function digestOf({ stories }: StorySet, { choices }: Entry): string {
  const summaries = stories.map(({ sentences }, at) =>
    choices[at].map((index) => sentences[index]).join('\n'),
  )
  return createHash('sha256').update(summaries.join('\n\n')).digest('hex').slice(0, 16)
}
