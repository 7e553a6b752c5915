import { describe, expect, it } from 'vitest'
import { summarize } from '../../src/index.ts'
import { run } from '../run.ts'

const ARTICLE = 'Am 3. Mai stand die Mühle still. Danach drehte sie sich wieder. Niemand wusste, warum.'

const languageOf = (out: string): string => JSON.parse(out).language

describe('summarize --language', () => {
  it('is detected where it is not given', () => {
    expect(languageOf(run(['-fjson'], { input: ARTICLE }).out)).toBe('de')
  })

  it.each([
    ['de', 'de'],
    ['pt-BR', 'pt'],
    ['nb', 'no'],
    ['tlh', 'tlh'],
  ])('takes the code %s for %s', (tag, code) => {
    expect(languageOf(run(['-fjson', '--language', tag], { input: ARTICLE }).out)).toBe(code)
  })

  it.each(['jp', 'german', ''])('refuses what is no code: "%s"', (tag) => {
    const { code, out, err } = run(['--language', tag], { input: ARTICLE })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('such as de')
  })

  it('is the option language of the library', async () => {
    expect((await summarize(ARTICLE, { language: 'de-AT' })).language).toBe('de')
    await expect(summarize(ARTICLE, { language: 'jp' })).rejects.toThrow(/jp/)
  })
})
