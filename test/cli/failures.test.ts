import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IS_WINDOWS, run } from '../run.ts'
import { HAS_TERMINAL } from '../terminal.ts'
import { linesOf, scratch, shell } from './shell.ts'

const GOOD = 'fixtures/one-paragraph/article.txt'
const { path, write } = scratch()
const isRoot = process.getuid?.() === 0

const folder = join(path, 'folder')
mkdirSync(folder)
const loop = join(path, 'loop')
symlinkSync(loop, loop)

describe('an input that gives no summary', () => {
  it.each([
    ['is missing', join(path, 'none.txt'), 'no such file: check the path'],
    ['lies below a file', join(GOOD, 'x'), 'no such file: check the path'],
    ['has a name longer than any file', 'a'.repeat(9999), 'no such file: check the path'],
    ['is a folder', folder, `is a folder: name the files in it, such as ${folder}/*`],
    ['is a folder with a slash', `${folder}/`, `is a folder: name the files in it, such as ${folder}/*`],
    ['is an address without its scheme', 'www.mill.example/a', 'for the page say https://www.mill.example/a'],
    ['is one in capitals', 'WWW.MILL.EXAMPLE', 'for the page say https://WWW.MILL.EXAMPLE'],
    ['links to itself', loop, 'links to itself: name the file it should link to'],
    [
      'is binary',
      write(
        'a.bin',
        Uint8Array.from({ length: 999 }, (_, at) => at % 256),
      ),
      'not a text file: ',
    ],
    ['is empty', write('empty.txt', ''), 'no prose in it: '],
    ['is a byte order mark', write('mark.txt', '\ufeff'), 'no prose in it: '],
    ['is blank', write('blank.txt', ' \n\t\r\n\u00a0\n'), 'no prose in it: '],
    ['is rules and stars', write('stars.txt', '***\n\n---\n\n* * *\n'), 'no prose in it: '],
    ['is headings', write('headings.md', '# The mill\n\n## Its sails\n'), 'no prose in it: '],
    ['is code', write('code.md', '```js\nrun()\n```\n\n    indent()\n'), 'no prose in it: '],
    ['is a table', write('table.md', '| a | b |\n| - | - |\n| 1 | 2 |\n'), 'no prose in it: '],
  ])('%s: one line and exit code 1', (_, file, message) => {
    const { code, out, err } = run([file])
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(linesOf(err)).toHaveLength(1)
    expect(err).toContain(`: ${message}`)
    expect(err.startsWith('summarize: ')).toBe(true)
  })

  it.skipIf(isRoot || IS_WINDOWS)('may not be read: one line and exit code 1', () => {
    const secret = write('secret.txt', 'It is secret.')
    chmodSync(secret, 0)
    expect(run([secret])).toEqual({
      code: 1,
      out: '',
      err: `summarize: ${secret}: no permission to read it: check who may (ls -l)\n`,
    })
  })

  it('leaves the others their summaries', () => {
    const { code, out, err } = run([GOOD, folder, GOOD])
    expect(code).toBe(1)
    expect(linesOf(out).filter((line) => line.startsWith('The reading room'))).toHaveLength(2)
    expect(linesOf(err)).toHaveLength(1)
  })

  it('is named so that no terminal is upset', () => {
    expect(run(['\u001b[31mred\u202e\n.txt']).err).toBe(
      'summarize: ?[31mred??.txt: no such file: check the path\n',
    )
  })
})

describe('wrong usage', () => {
  it.each([
    [['--sentnces', '3'], "unknown option '--sentnces' (Did you mean --sentences?)"],
    [['--ranker', 'lexrnk', GOOD], 'Did you mean lexrank?'],
    [['-f', 'jsn', GOOD], 'Did you mean json?'],
    [['--from', 'markdwn', GOOD], 'Did you mean markdown?'],
    [['--ranker', 'zebra', GOOD], 'It must be one of '],
    [['-n', '0', GOOD], 'whole number'],
    [['-n', '-1', GOOD], 'whole number'],
    [['-n', '1.5', GOOD], 'whole number'],
    [['-n', 'three', GOOD], 'whole number'],
    [['-n', '99999999999999999999', GOOD], 'whole number'],
    [['-n'], "option '-n, --sentences <count>' argument missing"],
  ])('%j is one line and exit code 2', (args, message) => {
    const { code, out, err } = run(args)
    expect({ code, out, lines: linesOf(err).length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(err).toContain(message)
    expect(err.startsWith('summarize: ')).toBe(true)
  })

  it.skipIf(!HAS_TERMINAL)('is no input at all on a terminal', () => {
    const { out } = shell(`export -f summarize; script -qec 'summarize; echo "code $?"' /dev/null </dev/null`)
    expect(out).toContain('summarize --help')
    expect(out).toContain('code 2')
  })
})

describe('an output that cannot be written', () => {
  it('leaves a file as it was and no draft beside it', () => {
    const target = write('kept/summary.txt', 'before')
    expect(run(['-o', target, join(path, 'none.txt')]).code).toBe(1)
    expect(readFileSync(target, 'utf8')).toBe('before')
    expect(readdirSync(join(path, 'kept'))).toEqual(['summary.txt'])
  })

  it('is one line and exit code 1 where its folder is missing', () => {
    const target = join(path, 'nowhere', 'summary.txt')
    expect(run(['-o', target, GOOD])).toEqual({
      code: 1,
      out: '',
      err: `summarize: ${target}: no such folder: make it first\n`,
    })
  })

  it('is one line and exit code 1 where it is a folder', () => {
    expect(run(['-o', folder, GOOD])).toMatchObject({
      code: 1,
      err: `summarize: ${folder}: is a folder: name a file in it\n`,
    })
  })

  it.skipIf(!existsSync('/dev/full'))('is one line and exit code 1 where the disk is full', () => {
    const line = 'the disk is full: make room or choose another place\n'
    expect(run(['-o', '/dev/full', GOOD])).toEqual({ code: 1, out: '', err: `summarize: /dev/full: ${line}` })
    expect(shell(`summarize ${GOOD} >/dev/full`)).toEqual({
      code: 1,
      out: '',
      err: `summarize: standard output: ${line}`,
    })
  })

  it.skipIf(IS_WINDOWS)('is no error where its reader has gone', () => {
    const long = write('long.txt', 'The mill turns once more in the wind above the town.\n\n'.repeat(20_000))
    const line = `summarize -n 20000 -f json ${long} ${long} ${GOOD} | head -1; echo "\${PIPESTATUS[0]}"`
    expect(shell(line)).toEqual({ code: 0, out: '[\n0\n', err: '' })
  })
})
