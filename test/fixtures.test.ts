import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articleOf, FIXTURES, linesOf, printedFor } from './fixtures.ts'

const named = FIXTURES.map((fixture) => [fixture.name, fixture] as const)
const withBoilerplate = named.filter(([, { boilerplate }]) => existsSync(boilerplate))
/** A line that is a sentence or a paragraph of them. */
const PROSE = /[.!?]["”’)]?$/

describe('the fixtures', () => {
  it('are at least twelve, and some have boilerplate', () => {
    expect(named.length).toBeGreaterThanOrEqual(12)
    expect(withBoilerplate.length).toBeGreaterThanOrEqual(4)
  })

  it.each(named)('%s prints the summary that was blessed', async (_, fixture) => {
    expect(existsSync(fixture.summary), 'no summary.txt: read what npm run fixtures:bless writes').toBe(true)
    expect(await printedFor(fixture)).toBe(readFileSync(fixture.summary, 'utf8'))
  })

  it.each(withBoilerplate)('%s keeps its boilerplate out of the article', async (_, fixture) => {
    const { sentences } = await articleOf(fixture)
    const boilerplate = linesOf(fixture.boilerplate)
    expect(linesOf(fixture.article)).toEqual(expect.arrayContaining(boilerplate))
    expect(sentences.filter(({ text }) => boilerplate.some((line) => line.includes(text)))).toEqual([])
  })

  it.each(withBoilerplate)('%s loses no paragraph of the article', async (_, fixture) => {
    const boilerplate = linesOf(fixture.boilerplate)
    const article = linesOf(fixture.article).filter((line) => PROSE.test(line) && !boilerplate.includes(line))
    const { paragraphs } = await articleOf(fixture)
    const kept = paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(' '))
    expect(article.filter((line) => !kept.includes(line))).toEqual([])
  })
})
