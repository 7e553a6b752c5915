/**
 * ROUGE of every ranker on many kinds of text with references that people wrote. A summary has as many sentences as the
 * reference has words / 25, 1 to 10, but on news three, or one where the reference is one; several references of an article are averaged. Prints the
 * difference of the default ranker to the better of lead and lexrank with its 95 % interval. Exit code 1 where it is
 * below a floor. Arguments name the sets, such as "genres/pubmed-dev"; without, all.
 */
import { bootstrap, type Interval, mean } from './bootstrap.ts'
import { readRecords } from './data.ts'
import { type Figure, holds, report } from './figures.ts'
import { KINDS } from './measure.ts'
import { chooseFrom, DEFAULT_RANKER, RANKER_NAMES, type RankerName, readArticle } from './program.ts'
import { type Rouge, score } from './rouge.ts'
import { storyOf } from './sets.ts'
import { sentencesFor, tokenizerFor } from './summary-length.ts'
import { signed } from './table.ts'

const GENRES =
  'gum newsroom orangesum squality qmsum bva dewiki convosumm ectsum austlii vcsum leval cochrane wikihow pubmed papers scitldr stories'
/** News sets, and how many sentences are asked for. */
const NEWS: Readonly<Record<string, number>> = { 'inshorts-dev': 3, 'xsum-dev': 1 }
const SETS = [...GENRES.split(' ').map((name) => `genres/${name}-dev`), ...Object.keys(NEWS)]
/** Who must not be better, and by how many ROUGE-1 points it may be all the same. */
const RIVALS: readonly RankerName[] = ['lead', 'lexrank']
const SLACK = 0.3

/** An article with one or more summaries that people wrote; news sets have one, under another name. */
interface GenreRecord {
  readonly id: string
  readonly lang?: string
  readonly article: string
  readonly references?: readonly (readonly string[])[]
  readonly summary?: readonly string[]
}

type Scores = ReadonlyMap<RankerName, readonly Rouge[]>

const named = process.argv.slice(2)
const figures: Figure[] = []
const heads = ['set', 'articles', ...RANKER_NAMES, 'over the better of lead and lexrank']
for (const row of [heads, heads.map(() => '---')]) console.log(`| ${row.join(' | ')} |`)
for (const set of named.length > 0 ? named : SETS) {
  const scores = await scoresOn(set)
  const rival = rivalOf(scores)
  const cells = RANKER_NAMES.map((name) =>
    KINDS.map((kind) => percent(scores, name, kind).toFixed(1)).join(' / '),
  )
  const { mean: gain, low, high } = gainOver(scores, rival)
  const count = `${scores.get(DEFAULT_RANKER)!.length}`
  console.log(
    `| ${[set, count, ...cells, `${signed(gain)} [${signed(low)}, ${signed(high)}]`].join(' | ')} |`,
  )
  const best = `${rival} ${percent(scores, rival).toFixed(1)}`
  figures.push({
    name: `${set} rouge1`,
    value: percent(scores, DEFAULT_RANKER),
    floor: percent(scores, rival) - SLACK,
    best,
  })
}
report(figures)
const misses = figures.filter((figure) => !holds(figure))
for (const { name, value, floor } of misses)
  console.error(`${name} ${value.toFixed(2)} < ${floor!.toFixed(2)}`)
if (misses.length > 0) process.exitCode = 1

/** For every ranker its ROUGE on each article of a set, the mean over its references. */
async function scoresOn(set: string): Promise<Scores> {
  const scores = new Map<RankerName, Rouge[]>(RANKER_NAMES.map((name) => [name, []]))
  for (const record of readRecords<GenreRecord>(set)) {
    const { lang = 'en' } = record
    const source = { name: record.id, format: 'text', text: record.article } as const
    const read = await readArticle(source)
    const references = record.references ?? [record.summary!]
    const stories = references.map((reference) =>
      storyOf(source, read.article, reference, tokenizerFor(lang)),
    )
    const counts = references.map((reference) => NEWS[set] ?? sentencesFor(reference, lang))
    for (const [ranker, own] of scores) {
      const choices = await chooseFrom(read, ranker, counts)
      own.push(
        average(
          stories.map(({ reference, candidates }, at) =>
            score(
              reference,
              choices[at].map((index) => candidates[index]),
            ),
          ),
        ),
      )
    }
  }
  return scores
}

function average(scores: readonly Rouge[]): Rouge {
  const [rouge1, rouge2, rougeLsum] = KINDS.map((kind) => mean(scores.map((own) => own[kind])))
  return { rouge1, rouge2, rougeLsum }
}

function percent(scores: Scores, name: RankerName, kind: (typeof KINDS)[number] = 'rouge1'): number {
  return 100 * mean(scores.get(name)!.map((own) => own[kind]))
}

function rivalOf(scores: Scores): RankerName {
  return RIVALS.toSorted((a, b) => percent(scores, b) - percent(scores, a))[0]
}

function gainOver(scores: Scores, rival: RankerName): Interval {
  const base = scores.get(rival)!
  return bootstrap(scores.get(DEFAULT_RANKER)!.map(({ rouge1 }, at) => 100 * (rouge1 - base[at].rouge1)))
}
