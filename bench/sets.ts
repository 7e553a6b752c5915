import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readInput } from '../src/node/input.ts'
import { readRecords } from './data.ts'
import { type Article, readArticle, type Source } from './program.ts'
import { type Candidate, candidate, type Reference, reference, type Tokenizer, tokenize } from './rouge.ts'
import { tokenizerOf } from './tokens.ts'

/** An article ready to be summarized and scored any number of times. */
export interface Story {
  readonly source: Source
  readonly sentences: readonly string[]
  readonly reference: Reference
  /** Its sentences held against the reference. */
  readonly candidates: readonly Candidate[]
}

/** Stories to measure on, by name. */
export interface StorySet {
  readonly name: string
  readonly stories: readonly Story[]
}

const FIXTURES = new URL('../fixtures/', import.meta.url)

/** News of a data set beside the project. */
export async function newsSet(name: string): Promise<StorySet> {
  const stories = readRecords(name).map(async ({ id, article, summary }) => {
    const source: Source = { name: id, format: 'text', text: article }
    return storyOf(source, (await readArticle(source)).article, summary)
  })
  return { name, stories: await Promise.all(stories) }
}

/** The project's own articles of many kinds, with what an editor would write above each. */
export async function fixtureSet(): Promise<StorySet> {
  const stories = readdirSync(FIXTURES)
    .filter((name) => existsSync(new URL(`${name}/reference.txt`, FIXTURES)))
    .map(async (name) => {
      const source = await fixtureSource(name)
      const { article, language } = await readArticle(source)
      return storyOf(source, article, referenceOf(name), tokenizerOf(language))
    })
  return { name: 'fixtures', stories: await Promise.all(stories) }
}

function fixtureSource(name: string): Promise<Source> {
  const folder = fileURLToPath(new URL(`${name}/`, FIXTURES))
  const article = readdirSync(folder).find((file) => file.startsWith('article.'))!
  return readInput(folder + article, process)
}

function referenceOf(name: string): string[] {
  return readFileSync(new URL(`${name}/reference.txt`, FIXTURES), 'utf8')
    .trim()
    .split('\n')
}

/** An article made ready to be scored against the summary that people wrote for it. */
export function storyOf(
  source: Source,
  article: Article,
  summary: readonly string[],
  tokensOf: Tokenizer = tokenize,
): Story {
  const sentences = article.sentences.map(({ text }) => text)
  const against = reference(summary, tokensOf)
  const candidates = sentences.map((sentence) => candidate(against, sentence))
  return { source, sentences, reference: against, candidates }
}
