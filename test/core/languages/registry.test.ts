import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, registered } from '../../../src/core/languages/registry.ts'

const FOLDERS = readdirSync('src/core/languages', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe('the registry of languages', () => {
  it.each(FOLDERS)('loads the folder of %s', async (code) => {
    const { data, language } = LANGUAGES[code]
    expect(await (data ?? language)?.()).toBeTruthy()
  })

  it('knows nothing of a language without a line', () => {
    expect([registered('xx'), registered('toString')]).toEqual([{}, {}])
  })

  it('is the only place that tells languages apart: nothing outside asks for English', () => {
    const outside = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('languages'))
      .filter((file) => /[=!]== 'en'|languages\/en\//.test(readFileSync(join('src', file), 'utf8')))
    expect(outside).toEqual([])
  })
})
