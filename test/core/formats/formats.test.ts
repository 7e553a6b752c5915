import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatOfMediaType } from '../../../src/core/formats/detect.ts'
import { BINARY_FORMATS, TEXT_FORMATS } from '../../../src/core/formats/formats.ts'
import { FORMATS } from '../../../src/core/formats/source.ts'
import { sourceOf } from '../../../src/node/content.ts'
import { ARTICLES } from '../../fixtures.ts'

const ENTRIES = { ...TEXT_FORMATS, ...BINARY_FORMATS }
const ALL = Object.values(ENTRIES)

describe('the registry of formats', () => {
  it('has each format under its name', () => {
    expect(ALL.map(({ name }) => name)).toEqual(Object.keys(ENTRIES))
  })

  it.each(['extensions', 'mediaTypes'] as const)('gives no two formats the same %s', (key) => {
    const all = ALL.flatMap((format) => format[key])
    expect(all).toEqual([...new Set(all)])
    expect(all).toEqual(all.map((one) => one.toLowerCase()))
  })

  it.each(ALL.filter(({ name }) => name !== 'text'))('knows $name by its media types', (format) => {
    expect(format.mediaTypes.map(formatOfMediaType)).toEqual(format.mediaTypes.map(() => format.name))
  })

  it.each(ARTICLES)('knows %s without being told its format', async (path) => {
    const { format } = await sourceOf(path, readFileSync(path))
    expect(ENTRIES[format].extensions).toContain(extname(path))
  })

  it.each(FORMATS)('has a fixture in %s', (format) => {
    const extensions = ARTICLES.map((path) => extname(path))
    expect(ENTRIES[format].extensions.some((one) => extensions.includes(one))).toBe(true)
  })
})
