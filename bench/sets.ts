import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readRecords } from './data.ts'
import { type Source, sentencesOf } from './program.ts'
import { type Candidate, candidate, type Reference, reference } from './rouge.ts'

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
  const stories = readRecords(name).map(({ id, article, summary }) =>
    story({ name: id, format: 'text', text: article }, summary),
  )
  return { name, stories: await Promise.all(stories) }
}

/** The project's own articles of many kinds, with what an editor would write above each. */
export async function fixtureSet(): Promise<StorySet> {
  const stories = readdirSync(FIXTURES)
    .filter((name) => existsSync(new URL(`${name}/reference.txt`, FIXTURES)))
    .map((name) => story(fixtureSource(name), read(`${name}/reference.txt`).trim().split('\n')))
  return { name: 'fixtures', stories: await Promise.all(stories) }
}

function fixtureSource(name: string): Source {
  const markdown = existsSync(new URL(`${name}/article.md`, FIXTURES))
  return markdown
    ? { name, format: 'markdown', text: read(`${name}/article.md`) }
    : { name, format: 'text', text: read(`${name}/article.txt`) }
}

function read(path: string): string {
  return readFileSync(new URL(path, FIXTURES), 'utf8').replace(/^\ufeff/, '')
}

async function story(source: Source, summary: readonly string[]): Promise<Story> {
  const sentences = await sentencesOf(source)
  const against = reference(summary)
  const candidates = sentences.map((sentence) => candidate(against, sentence))
  return { source, sentences, reference: against, candidates }
}
