import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../src/core/article.ts'
import type { Source } from '../src/core/formats/source.ts'
import { readArticle } from '../src/core/read-article.ts'
import { summarizeSource } from '../src/core/summarize.ts'
import { readInput } from '../src/node/input.ts'

const FOLDER = 'fixtures'
/** How many sentences `summary.txt` has where the article has as many. */
const SENTENCES = 3

/** An article and what is expected of it. */
export interface Fixture {
  /** The behaviour it is for. */
  readonly name: string
  readonly article: string
  readonly summary: string
  /** The file of lines that must never be printed, one a line; it may be missing. */
  readonly boilerplate: string
}

/** All fixtures in the order of their names. */
export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const folder = join(FOLDER, name)
    const article = readdirSync(folder).find((file) => file.startsWith('article.')) ?? 'article.txt'
    const [summary, boilerplate] = ['summary.txt', 'boilerplate.txt'].map((file) => join(folder, file))
    return { name, article: join(folder, article), summary, boilerplate }
  })

/** The paths of all their articles. */
export const ARTICLES: readonly string[] = FIXTURES.map(({ article }) => article)

/** The path of one fixture's article. */
export function articlePath(name: string): string {
  const fixture = FIXTURES.find((candidate) => candidate.name === name)
  if (fixture === undefined) throw new Error(`there is no fixture ${name}`)
  return fixture.article
}

/** The lines of a file without the empty ones; none where it is missing. */
export function linesOf(path: string): string[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
}

/** The fixture's article as the program reads it. */
export function sourceOf({ article }: Fixture): Promise<Source> {
  return readInput(article, process)
}

export async function articleOf(fixture: Fixture): Promise<Article> {
  return (await readArticle(await sourceOf(fixture))).article
}

/** What the program prints for the fixture into a pipe. */
export async function printedFor(fixture: Fixture): Promise<string> {
  const { summary } = await summarizeSource(await sourceOf(fixture), { sentences: SENTENCES })
  return summary.sentences.map(({ text }) => `${text}\n`).join('')
}
