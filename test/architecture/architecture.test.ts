import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsOf, importsOf } from './rules.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll(sep, posix.sep))
const source = new Map(files.map((file) => [file, readFileSync(join('src', file), 'utf8')]))

/** The faults of the source with a line more in one of its files. */
function planted(file: string, line: string): string[] {
  return faultsOf(new Map(source).set(file, `${line}\n${source.get(file) ?? ''}`))
}

describe('the source', () => {
  it('is read by this test: it finds static, type and dynamic imports', () => {
    const found = importsOf(source).map(({ file, target }) => `${file} imports ${target}`)
    expect(found).toEqual(
      expect.arrayContaining([
        'core/summarize.ts imports core/select/choose.ts',
        'core/summary.ts imports core/article.ts',
        'core/rank/rankers.ts imports core/rank/rankers/lead.ts',
      ]),
    )
  })

  it('imports inwards and down the flow, in no circle, each package in one file, and core touches nothing outside', () => {
    expect(faultsOf(source)).toEqual([])
  })
})

describe('a planted fault is found', () => {
  it.each([
    ['a Buffer in core', 'core/stats.ts', 'const bytes = Buffer.alloc(1)', 'core/stats.ts is not pure'],
    ['a module of Node in core', 'core/stats.ts', "import 'node:fs'", 'core/stats.ts is not pure'],
    ['a timer in core', 'core/stats.ts', 'setTimeout(() => {})', 'core/stats.ts is not pure'],
    [
      'an import outwards',
      'core/stats.ts',
      "import '../node/input.ts'",
      'core/stats.ts imports node/input.ts',
    ],
    [
      'an import of Node in a browser',
      'dom/walk.ts',
      "import '../node/input.ts'",
      'dom/walk.ts imports node/input.ts',
    ],
    ['an import of the libraries', 'dom/walk.ts', "import '../browser.ts'", 'dom/walk.ts imports browser.ts'],
    ['what Node alone has in a browser', 'browser.ts', 'setImmediate(() => {})', 'browser.ts needs Node'],
    [
      'an import up the flow',
      'core/stats.ts',
      "import './summary.ts'",
      'core/stats.ts imports core/summary.ts',
    ],
    [
      'an import of another stage',
      'core/select/choose.ts',
      "import '../rank/terms.ts'",
      'core/select/choose.ts imports core/rank/terms.ts',
    ],
    [
      'a circle, of types alone as well',
      'core/article.ts',
      "import type { Stats } from './stats.ts'",
      'circle: core/article.ts > core/stats.ts > core/article.ts',
    ],
    [
      'a package in a second file',
      'core/stats.ts',
      "import 'unified'",
      expect.stringMatching(/core\/stats\.ts and .* import unified|and core\/stats\.ts import unified/),
    ],
    ['a file of no ring', 'utils.ts/help.ts', '', 'utils.ts/help.ts has no place'],
  ])('%s', (_, file, line, fault) => {
    expect(planted(file, line)).toContainEqual(fault)
  })
})
