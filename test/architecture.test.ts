import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Folders and files of src in the order of the flow: each imports itself and what stands on lines above it. */
const FLOW = [
  ['article', 'error', 'falling-queue', 'length', 'nearest', 'reading', 'signal'],
  ['topic', 'stats'],
  ['language'],
  ['read'],
  ['parse'],
  ['rank'],
  ['select'],
  ['summary'],
  ['render'],
  ['summarize'],
  ['library', 'cli'],
  ['index'],
]
/** They hand data to one another, so they know each other's types and nothing else. */
const STAGES = ['read', 'parse', 'rank', 'select', 'render']

interface Import {
  readonly file: string
  /** A path under src, or a package's name. */
  readonly target: string
  /** Types vanish when the program is built. */
  readonly isType: boolean
}

const STATEMENT = /^(?:import|export) (type )?(?:[^'"]*? from )?'([^']+)'/gm
const DYNAMIC = /\bimport\('([^']+)'\)/g

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll(sep, posix.sep))
const imports = files.flatMap((file): Import[] => {
  const code = readFileSync(join('src', file), 'utf8')
  const target = (path: string) => (path.startsWith('.') ? posix.join(posix.dirname(file), path) : path)
  return [
    ...[...code.matchAll(STATEMENT)].map(([, type, path]) => ({
      file,
      target: target(path),
      isType: type !== undefined,
    })),
    ...[...code.matchAll(DYNAMIC)].map(([, path]) => ({ file, target: target(path), isType: false })),
  ]
})
const own = imports.filter(({ target }) => files.includes(target))

/** "rank/lead.ts" belongs to "rank", "summary.ts" to "summary". */
const partOf = (file: string): string => file.split('/')[0].replace(/\.ts$/, '')
const levelOf = (part: string): number => FLOW.findIndex((parts) => parts.includes(part))
const shown = ({ file, target }: Import): string => `${file} imports ${target}`

describe('the source', () => {
  it('is read by this test: it finds static, type and dynamic imports', () => {
    expect(imports.map(shown)).toEqual(
      expect.arrayContaining([
        'summarize.ts imports select/choose.ts',
        'summary.ts imports article.ts',
        'rank/rankers.ts imports rank/lead.ts',
      ]),
    )
  })

  it('has a place in the flow for every file', () => {
    expect(files.filter((file) => levelOf(partOf(file)) === -1)).toEqual([])
  })

  it('imports down the flow, never up', () => {
    const up = own.filter(({ file, target }) => {
      const [from, to] = [partOf(file), partOf(target)]
      return from !== to && levelOf(to) >= levelOf(from)
    })
    expect(up.map(shown)).toEqual([])
  })

  it('composes stages in summarize.ts, library and cli alone', () => {
    const composed = own.filter(({ file, target, isType }) => {
      const [from, to] = [partOf(file), partOf(target)]
      return !isType && from !== to && STAGES.includes(from) && STAGES.includes(to)
    })
    expect(composed.map(shown)).toEqual([])
  })

  it('imports nothing from index.ts', () => {
    expect(own.filter(({ target }) => target === 'index.ts').map(shown)).toEqual([])
  })

  it('imports each outside package in one file', () => {
    const importers = new Map<string, Set<string>>()
    for (const { file, target } of imports) {
      if (target.startsWith('node:') || files.includes(target) || target.endsWith('.json')) continue
      importers.set(target, (importers.get(target) ?? new Set()).add(file))
    }
    const shared = [...importers].filter(([, by]) => by.size > 1)
    expect(shared.map(([name, by]) => `${name}: ${[...by].join(', ')}`)).toEqual([])
    expect(importers.size).toBeGreaterThan(0)
  })

  it('asks the process, the clock, files and the network in cli and read alone', () => {
    const outer = imports.filter(
      ({ file, target }) => /^node:(?!path)/.test(target) && !['cli', 'read'].includes(partOf(file)),
    )
    const globals = files.filter(
      (file) =>
        !['cli', 'read'].includes(partOf(file)) &&
        /\b(?:process\.|console\.|Date\.now|new Date\(\)|Math\.random|performance\.now|fetch\()/.test(
          readFileSync(join('src', file), 'utf8'),
        ),
    )
    expect([...outer.map(shown), ...globals]).toEqual([])
  })
})
