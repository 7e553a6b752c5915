import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The rings from the inside out; each imports itself and what lies within it. */
const RINGS = ['core', 'node', 'cli']
/** The folders and files of core in the order of the flow: each imports itself and what stands on lines above it. */
const FLOW = [
  ['article', 'error', 'lazy-greedy-queue', 'length', 'nearest', 'reading-time', 'signal', 'text'],
  ['stats'],
  ['sentences', 'languages'],
  ['page', 'boilerplate', 'formats'],
  ['rank'],
  ['keyphrases'],
  ['select'],
  ['summary'],
  ['render'],
  ['summarize'],
]
/** They hand data to one another, so they know each other's types and nothing else. */
const STAGES = ['formats', 'rank', 'keyphrases', 'select', 'render']

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
const codeOf = (file: string): string => readFileSync(join('src', file), 'utf8')
const imports = files.flatMap((file) => importsOf(file, codeOf(file)))
const own = imports.filter(({ target }) => files.includes(target))

/** Static, type and dynamic imports of a file. */
function importsOf(file: string, code: string): Import[] {
  const target = (path: string) => (path.startsWith('.') ? posix.join(posix.dirname(file), path) : path)
  return [
    ...[...code.matchAll(STATEMENT)].map(([, type, path]) => ({
      file,
      target: target(path),
      isType: type !== undefined,
    })),
    ...[...code.matchAll(DYNAMIC)].map(([, path]) => ({ file, target: target(path), isType: false })),
  ]
}

const ringOf = (file: string): number => RINGS.indexOf(file.split('/')[0])
/** "core/rank/rankers/lead.ts" belongs to "rank", "core/summary.ts" to "summary". */
const partOf = (file: string): string => file.split('/')[1].replace(/\.ts$/, '')
const levelOf = (part: string): number => FLOW.findIndex((parts) => parts.includes(part))
const isCore = (file: string): boolean => file.startsWith('core/')
const shown = ({ file, target }: Import): string => `${file} imports ${target}`

const inwards = (some: readonly Import[]) =>
  some.filter(
    ({ file, target }) => target !== 'index.ts' && (file === 'index.ts' || ringOf(target) <= ringOf(file)),
  )
const down = (some: readonly Import[]) =>
  some.filter(({ file, target }) => {
    const [from, to] = [partOf(file), partOf(target)]
    return from === to || levelOf(to) < levelOf(from) || (levelOf(to) === levelOf(from) && levelOf(to) >= 0)
  })

describe('the source', () => {
  it('is read by this test: it finds static, type and dynamic imports', () => {
    expect(imports.map(shown)).toEqual(
      expect.arrayContaining([
        'core/summarize.ts imports core/select/choose.ts',
        'core/summary.ts imports core/article.ts',
        'core/rank/rankers.ts imports core/rank/rankers/lead.ts',
      ]),
    )
  })

  it('lies in one of the rings, and in core has a place in the flow', () => {
    expect(files.filter((file) => ringOf(file) === -1 && file !== 'index.ts')).toEqual([])
    expect(files.filter((file) => isCore(file) && levelOf(partOf(file)) === -1)).toEqual([])
  })

  it('imports inwards, never outwards', () => {
    expect(own.filter((one) => !inwards([one]).includes(one)).map(shown)).toEqual([])
  })

  it('imports down the flow of core, never up', () => {
    const inner = own.filter(({ file }) => isCore(file))
    expect(inner.filter((one) => !down(inner).includes(one)).map(shown)).toEqual([])
  })

  it('composes stages in summarize.ts and the outer rings alone', () => {
    const composed = own.filter(({ file, target, isType }) => {
      if (!isCore(file)) return false
      const [from, to] = [partOf(file), partOf(target)]
      return !isType && from !== to && STAGES.includes(from) && STAGES.includes(to)
    })
    expect(composed.map(shown)).toEqual([])
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
})
