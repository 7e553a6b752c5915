import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
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

  it.skipIf(IS_WINDOWS).each([0o600, 0o666, 0o644, 0o4750])(
    'keeps the mode %o and the group of the file, and the link that leads to it',
    (mode) => {
      const target = write(`kept-${mode}.txt`, 'before')
      const group = process.getuid?.() === 0 ? 1234 : statSync(target).gid
      chownSync(target, -1, group)
      chmodSync(target, mode)
      const link = join(path, `link-${mode}.txt`)
      symlinkSync(target, link)
      expect(run(['-o', link, NEWS])).toEqual({ code: 0, out: '', err: '' })
      const { mode: kept, gid } = statSync(target)
      expect({ mode: kept & 0o7777, gid }).toEqual({ mode, gid: group })
      expect(lstatSync(link).isSymbolicLink()).toBe(true)
      expect(readFileSync(target, 'utf8')).toBe(run([NEWS]).out)
    },
  )

  it.skipIf(IS_WINDOWS)('makes what a link leads to where nothing is there, through further links', () => {
    write('there/other.txt', '')
    symlinkSync('there/second.txt', join(path, 'first.txt'))
    symlinkSync('third.txt', join(path, 'there/second.txt'))
    expect(run(['-o', join(path, 'first.txt'), NEWS]).code).toBe(0)
    expect(readFileSync(join(path, 'there/third.txt'), 'utf8')).toBe(run([NEWS]).out)
    expect(lstatSync(join(path, 'there/second.txt')).isSymbolicLink()).toBe(true)
  })

  it('writes to a file under all its names', () => {
    const [one, other] = [write('one-name.txt', 'before'), join(path, 'other-name.txt')]
    linkSync(one, other)
    expect(run(['-o', one, NEWS]).code).toBe(0)
    expect(readFileSync(other, 'utf8')).toBe(run([NEWS]).out)
  })

  it.skipIf(IS_WINDOWS)('leaves a file alone that may not be written', () => {
    const target = write('read-only.txt', 'before')
    chmodSync(target, 0o444)
    const isRoot = process.getuid?.() === 0
    const { code, err } = run(['-o', target, NEWS])
    expect({ code, err }).toEqual(
      isRoot
        ? { code: 0, err: '' }
        : { code: 1, err: `summarize: ${target}: no permission to write it: choose another place\n` },
    )
  })

  it.skipIf(IS_WINDOWS)('writes to devices without replacing them', () => {
    expect(run(['-o', '/dev/null', NEWS])).toEqual({ code: 0, out: '', err: '' })
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it.skipIf(IS_WINDOWS)('writes to pipes, of which the reader may go', () => {
    const pipe = join(path, 'pipe')
    const read = shell(`mkfifo ${pipe}; cat ${pipe} & summarize -o ${pipe} ${NEWS}; wait`)
    expect(read).toEqual({ code: 0, out: run([NEWS]).out, err: '' })
    const records = write('many.jsonl', '{"text":"It rained."}\n'.repeat(3_000))
    const gone = shell(
      `head -c 1 ${pipe} >/dev/null & summarize --jobs 1 -o ${pipe} ${records}; echo $?; wait`,
    )
    expect(gone).toEqual({ code: 0, out: '0\n', err: '' })
  })

  it.skipIf(IS_WINDOWS).each([
    ['/dev/stdout', '>'],
    ['/dev/stderr', '2>'],
    ['-', '>'],
  ])('of %s leaves what else goes there', (name, redirected) => {
    const log = join(path, 'log.txt')
    const to = redirected === '>' ? '' : '>&2'
    expect(
      shell(`{ echo before ${to}; summarize -o ${name} ${NEWS}; echo after ${to}; } ${redirected} ${log}`)
        .code,
    ).toBe(0)
    expect(readFileSync(log, 'utf8')).toBe(`before\n${run([NEWS]).out}after\n`)
  })

  it.each([['-o', ''], ['--output='], ['--resume', ''], ['--resume=']])('%s%s is wrong usage', (...args) => {
    const { code, out, err } = run([...args, NEWS])
    expect({ code, out, lines: linesOf(err).length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(err).toContain("argument '' is invalid. It must be a path.")
  })
})

describe('-o onto what is no place for it is one line', () => {
  const article = write('own/article.txt', readFileSync(NEWS))
  const other = write('own/other.txt', 'It rained.')
  const config = write('own/config/no-time-to-read/config.json', '{}')
  const folder = join(path, 'own')
  if (!IS_WINDOWS) {
    symlinkSync('article.txt', join(folder, 'link.txt'))
    symlinkSync('loop.txt', join(folder, 'loop.txt'))
  }
  linkSync(article, join(folder, 'hard.txt'))
  const line = (name: string, why: string) => ({ code: 1, out: '', err: `summarize: ${name}: ${why}\n` })

  it.skipIf(IS_WINDOWS).each([
    ['an input', 'article.txt', 'article.txt'],
    ['an input by another path', 'config/../article.txt', 'article.txt'],
    ['an input through a link', 'link.txt', 'article.txt'],
    ['what an input links to', 'article.txt', 'link.txt'],
    ['an input by another name', 'hard.txt', 'article.txt'],
    ['one of several inputs', 'article.txt', 'other.txt link.txt'],
    ['what is piped in', 'article.txt', '< article.txt'],
    ['what is piped in beside others', 'hard.txt', 'other.txt - < article.txt'],
  ])('%s', (_, output, inputs) => {
    const ran = shell(`cd ${folder}; summarize -o ${output} ${inputs}`)
    expect(ran).toEqual(line(output, 'is what is read: name another file'))
    expect(readFileSync(article)).toEqual(readFileSync(NEWS))
    expect(readdirSync(folder)).toHaveLength(6)
  })

  it.each([
    ['the configuration file', config, 'is the configuration file: name another file'],
    ['a folder', folder, 'is a folder: name a file in it'],
    ['a folder that is not there', join(path, 'none/out.txt'), 'no such folder: make it first'],
    ['a link to itself', join(folder, 'loop.txt'), 'links to itself: name the file it should link to'],
    ['a full disk', '/dev/full', 'the disk is full: make room or choose another place'],
  ])('%s', (_, name, why) => {
    if (IS_WINDOWS && name.includes('loop')) return
    if (name === '/dev/full' && !existsSync(name)) return
    const env = { XDG_CONFIG_HOME: join(folder, 'config') }
    expect(run(['-o', name, other], { env })).toEqual(line(name, why))
    expect(readFileSync(config, 'utf8')).toBe('{}')
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
