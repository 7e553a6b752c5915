import { dirname, join } from 'node:path'
import { summarizeSource } from '../../src/core/summarize.ts'
import { articleOf, FIXTURES, type Fixture, linesOf, sourceOf } from '../fixtures.ts'

/** Files of phrases that must never be printed, one a line. */
const LISTS = ['never.txt', 'boilerplate.txt']
/** A summary so long that what is wrongly read is printed, too. */
const SENTENCES = 10

/** How much boilerplate of the fixtures stays out of the article and of long summaries, and how much prose is read. */
export async function keptFromBoilerplate(): Promise<Record<string, number>> {
  const listed = FIXTURES.map((fixture) => ({ fixture, never: neverOf(fixture) }))
  const counts = await Promise.all(
    listed.filter(({ never }) => never.length > 0).map(({ fixture, never }) => count(fixture, never)),
  )
  const sum = (kind: keyof (typeof counts)[number]) => counts.reduce((total, it) => total + it[kind], 0)
  return {
    'boilerplate kept out, %': (100 * sum('keptOut')) / sum('phrases'),
    'printed without boilerplate, %': (100 * sum('clean')) / sum('printed'),
    'words of prose read': sum('words'),
  }
}

function neverOf({ article }: Fixture): string[] {
  return LISTS.flatMap((list) => linesOf(join(dirname(article), list)))
}

async function count(fixture: Fixture, never: readonly string[]) {
  const isProse = ({ text }: { text: string }) => !never.some((phrase) => text.includes(phrase))
  const { sentences } = await articleOf(fixture)
  const { summary } = await summarizeSource(await sourceOf(fixture), { sentences: SENTENCES })
  return {
    phrases: never.length,
    keptOut: never.filter((phrase) => !sentences.some(({ text }) => text.includes(phrase))).length,
    printed: summary.sentences.length,
    clean: summary.sentences.filter(isProse).length,
    words: sentences.filter(isProse).reduce((total, { words }) => total + words.length, 0),
  }
}
