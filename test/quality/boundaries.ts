import { readFileSync } from 'node:fs'
import { languageOf } from '../../src/core/languages/languages.ts'

/** For each language, paragraphs with " | " where a sentence ends, and "|" where no space follows it. */
const CASES: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('boundaries.json', import.meta.url), 'utf8'),
)

/** How many of the hard cases are cut exactly as a reader cuts them, in English and in other languages. */
export async function exactBoundaries(): Promise<Record<string, number>> {
  const { en, ...others } = CASES
  const missed = await Promise.all(Object.entries(others).map(([code, cases]) => missedOf(code, cases)))
  return {
    'boundaries exact, English': en.length - (await missedOf('en', en)).length,
    'boundaries exact, others': Object.values(others).flat().length - missed.flat().length,
  }
}

/** Those of a language's cases that are cut otherwise. */
export async function missedOf(code: string, cases: readonly string[]): Promise<string[]> {
  const { segment } = await languageOf(code)
  return cases.filter((marked) => {
    const text = marked.replace(/ ?\| ?/g, (bar) => (bar === '|' ? '' : ' '))
    return (
      segment(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('|') !== marked.replaceAll(' | ', '|')
    )
  })
}
