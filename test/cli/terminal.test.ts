import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/core/render/wrap.ts'
import { articlePath } from '../fixtures.ts'
import { archive } from '../records.ts'
import { run } from '../run.ts'
import { HAS_TERMINAL, onTerminal } from '../terminal.ts'
import { scratch } from './shell.ts'

const news = articlePath('news-with-boilerplate')
const essay = articlePath('essay-with-late-point')
const { path: folder } = scratch()

function widest(text: string): number {
  return Math.max(...stripVTControlCharacters(text).split('\n').map(columnsOf))
}

describe.skipIf(!HAS_TERMINAL)('on a terminal (needs script of util-linux)', () => {
  it.each([
    [40, 40],
    [79, 79],
    [200, 80],
  ])('of %i columns lines end before column %i', (columns, most) => {
    const shown = onTerminal(['-q', news], columns)
    expect(widest(shown)).toBeLessThanOrEqual(most)
    expect(widest(shown)).toBeGreaterThan(most - 15)
  })

  it('prints one paragraph that says what a pipe gets', () => {
    const shown = onTerminal(['-q', news], 80).trimEnd().replaceAll('\n', ' ')
    expect(shown).toBe(run([news]).out.trimEnd().replaceAll('\n', ' '))
  })

  it.each(['ja', 'th', 'ar', 'hi'])(
    'wraps %s where it can be broken and at the width that is shown',
    (code) => {
      const shown = onTerminal(['-q', articlePath(`language-${code}`)], 40)
      expect(widest(shown)).toBeLessThanOrEqual(40)
      expect(widest(shown)).toBeGreaterThan(25)
      expect(shown).not.toMatch(/^[。、」]/m)
    },
  )

  it('counts an emoji as two columns and a mark as none', () => {
    const path = join(folder, 'emoji.txt')
    writeFileSync(path, `${'👩‍🌾'.repeat(15)} ${'e\u0301'.repeat(10)} ${'🌾'.repeat(15)}.\n`)
    const shown = onTerminal(['-q', path], 41).trimEnd().split('\n')
    expect(shown.map(columnsOf)).toEqual([41, 31])
  })

  it('marks the titles of several inputs in bold', () => {
    const { title } = JSON.parse(run([news, '-fjson']).out)
    expect(onTerminal([news, essay], 80)).toContain(`\x1b[1m${title}\x1b[22m\n`)
  })

  it.each([
    [['--color', 'never'], {}],
    [[], { NO_COLOR: '1' }],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }],
    [[], { TERM: 'dumb' }],
  ])('prints no escape sequence with %j and %j', (args, env) => {
    expect(onTerminal([...args, '-q', news, essay], 80, env)).not.toContain('\x1b')
  })

  it('tells in dim what is saved, and not with -q', () => {
    expect(onTerminal([news], 80)).toMatch(/\x1b\[2m\d+ s to read, \d+ (s|min) saved\x1b\[22m\n$/)
    expect(onTerminal(['-q', news], 80)).not.toContain('saved')
  })

  it('--explain adds a table that fits', () => {
    const shown = onTerminal(['-q', '-e', news], 80)
    expect(stripVTControlCharacters(shown)).toMatch(/\n\n *rank +score +sentence +why\n( *\d+ .*\n)/)
    expect(widest(shown)).toBeLessThanOrEqual(80)
    const narrow = stripVTControlCharacters(onTerminal(['-q', '-e', news], 40))
    expect(narrow).toMatch(/\n\nrank +score +sentence\n +why\n( +\d+ .*\n)( {10}.*\n)/)
    expect(widest(narrow)).toBeLessThanOrEqual(40)
  })

  it('shows escape sequences of an article instead of obeying them', () => {
    const path = join(folder, 'evil.txt')
    writeFileSync(
      path,
      'The title of this page is \x1b]0;owned\x07 a trick, and \x9b31m the rest of it is red.\n',
    )
    const shown = onTerminal(['--color', 'never', '-q', path], 80)
    expect(shown).not.toMatch(/[\x1b\x07\x9b]/)
  })

  it('shows short help on a bare call', () => {
    expect(onTerminal([], 80)).toMatch(/^summarize: no input: .*\n\n {2}summarize article.txt\n.*--help/s)
  })

  it.each([40, 80])('shows help that fits %i columns and breaks no word', (columns) => {
    const withoutExamples = (text: string) => text.replace(/^Examples:\n(?: .*\n)+/, '')
    const shown = withoutExamples(onTerminal(['--help'], columns))
    expect(widest(shown)).toBeLessThanOrEqual(columns)
    expect(shown.split(/\s+/)).toEqual(withoutExamples(run(['--help']).out).split(/\s+/))
  })

  it('says what it is at only when that takes long, and wipes it away', () => {
    const path = join(folder, 'book.txt')
    writeFileSync(path, `${readFileSync(news, 'utf8')}\n\n`.repeat(200))
    const long = onTerminal([path], 80)
    expect(long).toContain(`summarizing ${path}`)
    expect(long.lastIndexOf('\x1b[2K')).toBeGreaterThan(long.lastIndexOf('summarizing'))
    expect(onTerminal(['-q', path], 80)).not.toContain('summarizing')
  })

  it('shows how far an archive has come in one line, and wipes it away', () => {
    const path = join(folder, 'archive.jsonl')
    writeFileSync(path, ['no record', ...archive(1_000, 20)].join('\n'))
    const args = [
      '--from',
      'jsonl',
      '-f',
      'jsonl',
      '--jobs',
      '1',
      '-o',
      join(folder, 'summaries.jsonl'),
      path,
    ]
    const shown = onTerminal(args, 80)
    expect(shown).toMatch(
      /\r\x1b\[2K\x1b\[\?7l\[#* *\] \d+ %, \d+ done, \d+ a second, 1 error, \d+ (s|min) left\x1b/,
    )
    expect(shown.split('\r\x1b[2K').at(-1)).not.toContain('done')
    expect(onTerminal(['-q', ...args], 80)).not.toContain('done')
  })
})

describe('away from a terminal', () => {
  it('breaks no line and says nothing on the side', () => {
    const { out, err } = run([news])
    expect(out.trimEnd().split('\n')).toHaveLength(3)
    expect(err).toBe('')
  })

  it('--width wraps there too', () => {
    expect(widest(run([news, '--width', '30']).out)).toBeLessThanOrEqual(30)
  })

  it('--color always marks titles there too', () => {
    expect(run([news, essay, '--color', 'always']).out).toMatch(/^\x1b\[1m/)
    expect(run([news, essay], { env: { FORCE_COLOR: '1' } }).out).toMatch(/^\x1b\[1m/)
    expect(run([news, essay]).out).not.toContain('\x1b')
  })

  it.each(['0', '19', '1e3', 'wide'])('--width %s is wrong usage', (width) => {
    const { code, err } = run([news, '--width', width])
    expect(code).toBe(2)
    expect(err).toContain('It must be a whole number from 20')
  })
})
