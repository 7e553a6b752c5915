import { analyse } from 'scslre'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { BOUNDED, SAVED_BY_LOOKS } from './exceptions.ts'
import { isExponential, unbounded } from './exponential.ts'
import { callingFile, type Found, literals, sources } from './gather.ts'

const made = vi.hoisted((): { file: string; source: string; flags: string }[] => [])

function record(source: string, flags: string): void {
  const file = callingFile()
  if (file !== null) made.push({ file, source, flags })
}

vi.mock('../../src/core/text/pattern.ts', async (load) => {
  const real = await load<typeof import('../../src/core/text/pattern.ts')>()
  const pattern: typeof real.pattern = (source, flags = '') => {
    record(source, `${flags}u`)
    return real.pattern(source, flags)
  }
  return { ...real, pattern }
})
// They make their patterns when a text may bear them.
vi.mock('../../src/core/boilerplate/phrases.ts', async (load) => {
  const real = await load<typeof import('../../src/core/boilerplate/phrases.ts')>()
  const { LISTS } = await import('../../src/core/boilerplate/phrase-lists.ts')
  const { storedTable } = await import('../../src/core/boilerplate/stored-table.ts')
  const phrases: typeof real.phrases = (kind, end = '\\b') => {
    const { sources } = storedTable(Object.values(LISTS).map((list) => list[kind] ?? ''))
    for (const source of sources.split('\n')) record(source + end, 'u')
    return real.phrases(kind, end)
  }
  return { ...real, phrases }
})

let patterns: Found[] = []

beforeAll(async () => {
  const Native = RegExp
  const construct = (_: unknown, [source, flags]: [string, string?]) => {
    const expression = new Native(source, flags)
    record(expression.source, expression.flags)
    return expression
  }
  vi.stubGlobal('RegExp', new Proxy(Native, { construct }))
  for (const file of sources('src/core')) await import(/* @vite-ignore */ `../../${file}`)
  const { languageOf } = await import('../../src/core/languages/languages.ts')
  const { LANGUAGES } = await import('../../src/core/languages/registry.ts')
  for (const code of Object.keys(LANGUAGES)) await languageOf(code)
  vi.unstubAllGlobals()
  const all = [...sources('src').flatMap(literals), ...made].map(
    (it) => [`/${it.source}/${it.flags}`, it] as const,
  )
  patterns = [...new Map(all.toReversed()).values()]
})
afterAll(() => vi.unstubAllGlobals())

const stands = (file: string, exceptions: Readonly<Record<string, string>>) =>
  Object.keys(exceptions).some((name) => file.startsWith(name))
const named = ({ file, source, flags }: Found) => `${file}: /${source}/${flags}`

describe('the patterns of the program', () => {
  it('are all found, those too that are made of lists', () => {
    expect(patterns.length).toBeGreaterThan(1_500)
  })

  it('match no text in a number of ways that doubles with its length', () => {
    const unsaved = patterns.filter(({ file }) => !stands(file, SAVED_BY_LOOKS))
    expect(unsaved.filter(({ source, flags }) => isExponential(source, flags)).map(named)).toEqual([])
  })

  it('match no text in a number of ways that grows with its square', () => {
    const unbound = patterns.filter(({ file }) => !stands(file, BOUNDED))
    expect(unbound.filter((it) => analyse(it).reports.length > 0).map(named)).toEqual([])
  })
})

describe('isExponential', () => {
  it.each([
    '^(?:a|a)*$',
    '^(?:a+)+$',
    '^(?:a+b?)+$',
    '^(?:ab|a|b)+$',
    '^(?:[^,]{1,60}, ?){3,}x',
    '^(?:a?a?)*$',
  ])('tells %s', (source) => {
    expect(isExponential(source, 'u')).toBe(true)
  })

  it.each([
    '^(?:[^,]{1,60},)+$',
    '^a*a*$',
    '(?:ab?)*',
    '^(?:a|b)*$',
    '^(?:a{1,3}b)+$',
    '["\\w](?:\\\\.|[^\\\\])*',
  ])('leaves %s alone', (source) => {
    expect(isExponential(source, 'u')).toBe(false)
  })

  it('takes many repetitions for any number', () => {
    expect(unbounded(String.raw`a{1,3}b{2,60}[{1,60}]\{1,60}`)).toBe(String.raw`a{1,3}b{2,}[{1,60}]\{1,60}`)
  })
})
