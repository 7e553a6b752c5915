import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }
import { IS_WINDOWS, run } from '../run.ts'
import { HAS_TERMINAL } from '../terminal.ts'
import { linesOf, scratch, shell } from './shell.ts'

const NEWS = 'fixtures/news-wire/article.txt'
const NOTES = 'fixtures/release-notes/article.md'
const { path, write } = scratch()

describe('the summary of a file', () => {
  it('is three lines in a pipe, each a sentence of the article', () => {
    const { code, out, err } = run([NEWS])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(linesOf(out)).toHaveLength(3)
    const article = readFileSync(NEWS, 'utf8').replaceAll(/\s+/g, ' ')
    for (const line of linesOf(out)) expect(article).toContain(line)
  })

  it('has as many sentences as asked for, and all there are where there are fewer', () => {
    expect(linesOf(run(['-n', '5', NEWS]).out)).toHaveLength(5)
    expect(linesOf(run(['-n', '999', 'fixtures/one-paragraph/article.txt']).out)).toHaveLength(4)
  })

  it('is a list where bullets are asked for', () => {
    const lines = linesOf(run(['-f', 'bullets', NEWS]).out)
    expect(lines).toHaveLength(3)
    expect(lines.every((line) => line.startsWith('- '))).toBe(true)
  })

  it('is one object where JSON is asked for, and an array for several files', () => {
    expect(JSON.parse(run(['-f', 'json', NEWS]).out)).toMatchObject({ schemaVersion: 1, source: NEWS })
    const several = JSON.parse(run(['-f', 'json', NEWS, NOTES]).out)
    expect(several.map(({ format }: { format: string }) => format)).toEqual(['text', 'markdown'])
  })

  it('stands under its title where there are several, in the order of the arguments', () => {
    const lines = linesOf(run(['-n', '1', NOTES, NEWS]).out)
    expect([lines[0], lines[2], lines[3]]).toEqual([
      'Tidepool 2.4.1',
      '',
      'Dam engineers lower Lake Sorrel as crack widens',
    ])
  })

  it('is the same bytes every time', () => {
    expect(run(['-f', 'json', NEWS]).out).toBe(run(['-f', 'json', NEWS]).out)
  })

  it.skipIf(!HAS_TERMINAL)('is a wrapped paragraph on a terminal', () => {
    const { out } = shell(
      `export -f summarize; script -qec 'stty cols 60; summarize -q ${NEWS}' /dev/null </dev/null`,
    )
    const lines = out.trimEnd().split('\r\n')
    expect(lines.length).toBeGreaterThan(3)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60)
    const printed = linesOf(run([NEWS]).out).join(' ')
    expect(lines.join(' ')).toBe(printed)
  })

  it('lets no control character or escape of the article through', () => {
    const text =
      'The \u001b[31mred\u001b[0m mill\u0007 turned\u009b2J.\u202e It \u001b]0;owned\u0007rained\u0000.\r\n'
    const file = write('escapes.txt', text + 'The miller went home in the dark. '.repeat(9))
    for (const format of ['text', 'bullets']) {
      const { code, out } = run(['-n', '9', '-f', format, file])
      expect(code).toBe(0)
      expect(out).toMatch(/The red mill turned/)
      expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
    }
  })
})

describe('standard input', () => {
  it.each([[[]], [['-']]])('is read with the arguments %j', (args) => {
    const { code, out } = run(args, { input: readFileSync(NEWS) })
    expect(code).toBe(0)
    expect(out).toBe(run([NEWS]).out)
  })

  it('is named in what goes wrong', () => {
    expect(run([])).toMatchObject({ code: 1, out: '' })
    expect(run([]).err).toMatch(/^summarize: standard input: no prose in it: /)
  })

  it('stands among files', () => {
    expect(JSON.parse(run(['-f', 'json', NEWS, '-'], { input: 'It rained.' }).out)[1]).toMatchObject({
      source: '-',
    })
  })

  it('is Markdown by its look, or as it is told', () => {
    const markdown = readFileSync(NOTES)
    expect(JSON.parse(run(['-f', 'json'], { input: markdown }).out)).toMatchObject({ format: 'markdown' })
    expect(JSON.parse(run(['-f', 'json', '--from', 'text'], { input: markdown }).out)).toMatchObject({
      format: 'text',
    })
  })
})

describe('-o', () => {
  it('writes what would have been printed, and nothing beside it', () => {
    const target = join(path, 'out', 'summary.txt')
    write('out/other.txt', '')
    expect(run(['-o', target, NEWS])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(target, 'utf8')).toBe(run([NEWS]).out)
    expect(readdirSync(join(path, 'out')).sort()).toEqual(['other.txt', 'summary.txt'])
  })

  it.skipIf(IS_WINDOWS)('keeps the permissions of the file and the link that leads to it', () => {
    const target = write('kept.txt', 'before')
    chmodSync(target, 0o600)
    const link = join(path, 'link.txt')
    symlinkSync(target, link)
    expect(run(['-o', link, NEWS]).code).toBe(0)
    expect(statSync(target).mode & 0o777).toBe(0o600)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(target, 'utf8')).not.toBe('before')
  })

  it.skipIf(IS_WINDOWS)('writes to devices without replacing them', () => {
    expect(run(['-o', '/dev/null', NEWS])).toEqual({ code: 0, out: '', err: '' })
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('what is asked of the program itself', () => {
  it.each(['-V', '--version'])('%s prints the version', (option) => {
    expect(run([option])).toEqual({ code: 0, out: `${pkg.version}\n`, err: '' })
  })

  it.each(['-h', '--help'])('%s prints the help', (option) => {
    const { code, out, err } = run([option])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Usage: summarize [options] [file ...]')
    expect(Math.max(...linesOf(out).map((line) => line.length))).toBeLessThanOrEqual(80)
  })
})
