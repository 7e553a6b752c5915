/**
 * Reads lines of `<set> <file of scores>` from standard input and answers each with the ROUGE that the program's own
 * selection reaches with these scores: `{ "set", "rouge": [r1, r2, rl], "overLead": [...], "dangling" }`, in points.
 */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { measure } from '../bench/measure.ts'
import { fixtureSet, newsSet, type StorySet } from '../bench/sets.ts'
import type { Article } from '../src/article.ts'
import { select } from '../src/select/select.ts'
import { readArticle } from '../src/summarize.ts'

const SENTENCES = 3

interface Loaded {
  readonly set: StorySet
  readonly articles: readonly Article[]
}

const loaded = new Map<string, Loaded>()
for await (const line of createInterface({ input: process.stdin })) {
  const [name, path] = line.split(' ')
  if (!loaded.has(name)) loaded.set(name, await load(name))
  console.log(JSON.stringify(evaluate(loaded.get(name)!, path)))
}

async function load(name: string): Promise<Loaded> {
  const set = name === 'fixtures' ? await fixtureSet() : await newsSet(name)
  return {
    set,
    articles: await Promise.all(
      set.stories.map(async ({ source }) => (await readArticle(source, 'en')).article),
    ),
  }
}

function evaluate({ set, articles }: Loaded, path: string) {
  const bytes = readFileSync(path)
  const scores = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  let at = 0
  const choices = articles.map(({ sentences }) => {
    const own = Float64Array.from(scores.subarray(at, at + sentences.length))
    at += sentences.length
    return select(sentences, own, SENTENCES)
  })
  if (at !== scores.length)
    throw new Error(`${path} has ${scores.length} scores, ${set.name} ${at} sentences`)
  const lead = set.stories.map(({ sentences }) => [0, 1, 2].filter((index) => index < sentences.length))
  const [, ours] = measure(set, [
    { name: 'lead', choices: lead },
    { name: 'scores', choices },
  ])
  return {
    set: set.name,
    rouge: ours.means,
    overLead: ours.differences.map(({ mean }) => mean),
    dangling: ours.dangling,
  }
}
