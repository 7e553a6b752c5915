import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { archive, random } from '../../records.ts'
import { ENVIRONMENT, IS_WINDOWS, PROGRAM, run } from '../../run.ts'
import { linesOf, scratch, shell } from '../shell.ts'

const { path, write } = scratch()
const ARCHIVE = ['--from', 'jsonl', '-f', 'jsonl']
const BAD = ['nope', '{"id":"no text"}', '']
const records = [...archive(600, 12), ...BAD, ...archive(10, 12, 2)]
const input = write('in.jsonl', `${records.join('\n')}\n`)
const whole = run([...ARCHIVE, input])
const target = join(path, 'out.jsonl')
const resume = (...args: string[]) => run([...ARCHIVE, '--resume', target, ...args])

/** Kills a run that writes to the file once it has at least so many bytes more. */
async function killed(bytes: number): Promise<void> {
  const end = bytes + sizeOf(target)
  const child = spawn(process.execPath, [PROGRAM, ...ARCHIVE, '--resume', target, input], {
    env: ENVIRONMENT,
  })
  const exit = once(child, 'exit')
  while (sizeOf(target) < end && child.exitCode === null) await wait(1)
  child.kill('SIGKILL')
  await exit
}

const sizeOf = (file: string) => (existsSync(file) ? statSync(file).size : 0)

describe('--resume', () => {
  it('makes the file where there is none', () => {
    rmSync(target, { force: true })
    expect(resume(input)).toEqual({ code: 1, out: '', err: '' })
    expect(readFileSync(target, 'utf8')).toBe(whole.out)
  })

  it('loses nothing and writes nothing twice, whenever it was killed', async () => {
    rmSync(target, { force: true })
    const next = random(6)
    const share = whole.out.length / 12
    for (let kill = 0; kill < 10; kill++) {
      await killed(Math.floor(2 * share * next()))
      const lines = linesOf(readFileSync(target, 'utf8'))
      expect(linesOf(whole.out).slice(0, lines.length - 1)).toEqual(lines.slice(0, -1))
    }
    expect(resume(input)).toEqual({ code: 1, out: '', err: '' })
    expect(readFileSync(target, 'utf8')).toBe(whole.out)
  })

  it.each([0, 1, 5, 9, 500, 5_000])('goes on after the last whole line where %i bytes are there', (bytes) => {
    write('out.jsonl', whole.out.slice(0, bytes))
    expect(resume(input).code).toBe(1)
    expect(readFileSync(target, 'utf8')).toBe(whole.out)
  })

  it('has nothing to do where all is done, and says what failed by its exit code', () => {
    write('out.jsonl', whole.out)
    expect(resume(input)).toEqual({ code: 1, out: '', err: '' })
    expect(readFileSync(target, 'utf8')).toBe(whole.out)
  })

  it('goes on in the second of two archives', () => {
    const parts = [300, 313].map((count, at) =>
      write(
        `part${at}.jsonl`,
        records
          .slice(at * 300, at * 300 + count)
          .map((line) => `${line}\n`)
          .join(''),
      ),
    )
    const all = run([...ARCHIVE, ...parts]).out
    write('out.jsonl', all.slice(0, Math.floor(all.length / 2)))
    expect(resume(...parts).code).toBe(1)
    expect(readFileSync(target, 'utf8')).toBe(all)
  })

  it.each([
    ['an article', 'The mill turned.', 'line 1 is no summary of a record'],
    ['an archive', records[0], 'line 1 is no summary of a record'],
    ['lines of another archive', '{"id":"x","error":"a"}\n', 'line 1 answers no such line of the input'],
    ['more lines than the archive', `${whole.out}${whole.out}`, 'line 614 answers no such line of the input'],
    ['a line of something else', `${whole.out}{"a":1}\n`, 'line 614 is no summary of a record'],
  ])('leaves a file alone that is %s', (_, content, message) => {
    write('out.jsonl', content)
    const { code, err } = resume(input)
    expect({ code, lines: linesOf(err).length }).toEqual({ code: 1, lines: 1 })
    expect(err).toContain(`summarize: ${target}: ${message}`)
    expect(readFileSync(target, 'utf8')).toBe(content)
  })

  it.each([
    ['a word', 'mill'],
    ['a brace and no more', '{"mill"'],
    ['a record', '{"id":"r0"}'],
    ['a record with a text', '{"id":"r0","text":"It rained."}'],
    ['an error of another record', '{"id":"r1","error":"'],
    ['bytes', '\0\0'],
  ])('does not cut a last line off that it did not write: %s', (_, content) => {
    for (const before of ['', `${linesOf(whole.out)[0]}\n`]) {
      if (before !== '' && content.includes('r1')) continue
      write('out.jsonl', before + content)
      const { code, err } = resume(input)
      expect({ code, lines: linesOf(err).length }).toEqual({ code: 1, lines: 1 })
      expect(err).toContain('is no summary of a record: name the file that was being written')
      expect(readFileSync(target, 'utf8')).toBe(before + content)
    }
  })

  it.each([
    ['an input', input, 'is what is read: name another file'],
    ['a folder', path, 'is a folder: name a file in it'],
    ['a device', '/dev/null', 'is no plain file: name one'],
    ['a folder that is not there', join(path, 'none/out.jsonl'), 'no such folder: make it first'],
  ])('does not write to %s', (_, name, why) => {
    expect(resume(input).code).toBe(1)
    expect(run([...ARCHIVE, '--resume', name, input])).toEqual({
      code: 1,
      out: '',
      err: `summarize: ${name}: ${why}\n`,
    })
  })

  it.skipIf(IS_WINDOWS)('does not write to what it reads through links or standard input', () => {
    const link = join(path, 'link.jsonl')
    symlinkSync(input, link)
    const refused = 'is what is read: name another file'
    expect(run([...ARCHIVE, '--resume', link, input]).err).toContain(refused)
    expect(run([...ARCHIVE, '--resume', input, link]).err).toContain(refused)
    expect(shell(`summarize ${ARCHIVE.join(' ')} --resume ${link} < ${input}`).err).toContain(refused)
  })
})

describe('a file that --resume goes on with', () => {
  const records = [...archive(6, 9)]
  const few = write('few.jsonl', `${records.join('\n')}\n`)
  const fresh = (name: string) => {
    const file = join(path, name)
    for (const each of [file, `${file}.options`]) rmSync(each, { force: true })
    return file
  }
  /** What a run comes to whose input is the first of the records, and so many of them. */
  const piped = (file: string, count: number, ...args: string[]) =>
    run([...ARCHIVE, '--resume', file, ...args], {
      input: records
        .slice(0, count)
        .map((line) => `${line}\n`)
        .join(''),
    })

  it.each([
    [['-n', '1'], ['-n', '2'], 'was made with --sentences 1, not with --sentences 2'],
    [['-n', '1'], [], 'was made with --sentences 1, not without --sentences'],
    [[], ['-w', '20'], 'was made without --words, not with --words 20'],
    [['-k'], ['-k', '3'], 'was made with --keywords 8, not with --keywords 3'],
    [['-e'], [], 'was made with --explain, not without --explain'],
    [['--ranker', 'lead'], [], 'was made with --ranker lead, not with --ranker trained'],
    [['--language', 'de'], ['--language', 'en'], 'was made with --language de, not with --language en'],
    [['--about', 'rain'], [], 'was made with --about rain, not without --about'],
    [['--max-bytes', '9MB'], [], 'was made with --max-bytes 9437184, not without --max-bytes'],
  ])('with %j is refused where that is said otherwise: %j', (made, asked, why) => {
    const file = fresh('made.jsonl')
    piped(file, 1, ...made)
    const before = readFileSync(file, 'utf8')
    expect(piped(file, 6, ...asked)).toEqual({
      code: 1,
      out: '',
      err: `summarize: ${file}: ${why}: say the same or name another file\n`,
    })
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(piped(file, 6, ...made)).toEqual({ code: 0, out: '', err: '' })
    const undisturbed = run([...ARCHIVE, ...made], { input: readFileSync(few) }).out
    expect(readFileSync(file, 'utf8') === undisturbed).toBe(true)
  })

  it.each([[['-q']], [['--jobs', '2']], [['--width', '30']], [['--color', 'always']], [[]]])(
    'may be gone on with by what changes no line: %j',
    (args) => {
      const file = fresh('same.jsonl')
      piped(file, 1, '-n', '3')
      expect(piped(file, 6, '-n', '3', ...args).code).toBe(0)
    },
  )

  it('is refused for other options also where nobody kept those it was made with', () => {
    const made = linesOf(run([...ARCHIVE, '-n', '1', few]).out)
    const file = fresh('printed.jsonl')
    write('printed.jsonl', `${made[0]}\n`)
    expect(run([...ARCHIVE, '--resume', file, '-n', '2', few]).err).toContain('and the same options')
    expect(readFileSync(file, 'utf8')).toBe(`${made[0]}\n`)
    expect(run([...ARCHIVE, '--resume', file, '-n', '1', few]).code).toBe(0)
    expect(linesOf(readFileSync(file, 'utf8'))).toEqual(made)
  })

  it('may begin anew with other options once it is empty', () => {
    const file = fresh('anew.jsonl')
    piped(file, 1, '-n', '1')
    write('anew.jsonl', '')
    expect(run([...ARCHIVE, '--resume', file, '-n', '2', few]).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(run([...ARCHIVE, '-n', '2', few]).out)
  })

  it('is refused where what stands for its options is something else', () => {
    const file = fresh('foreign.jsonl')
    for (const content of ['', 'mine', '{"a":1}', '[]', 'null']) {
      write('foreign.jsonl.options', content)
      const { code, err } = run([...ARCHIVE, '--resume', file, few])
      expect({ code, lines: linesOf(err).length }).toEqual({ code: 1, lines: 1 })
      expect(err).toContain('is no record of options: move that away or name another file')
      expect(readFileSync(`${file}.options`, 'utf8')).toBe(content)
    }
  })

  it('is written by one run at a time, also under another name', async () => {
    const file = fresh('locked.jsonl')
    const first = spawn(process.execPath, [PROGRAM, ...ARCHIVE, '--resume', file], { env: ENVIRONMENT })
    first.stdin.write(`${records[0]}\n`)
    while (sizeOf(file) === 0) await wait(5)
    const names = [file, join(path, '.', 'there', '..', 'locked.jsonl')]
    mkdirSync(join(path, 'there'), { recursive: true })
    for (const name of names) {
      expect(run([...ARCHIVE, '--resume', name, few])).toEqual({
        code: 1,
        out: '',
        err: `summarize: ${name}: another run is writing it: wait until that has ended\n`,
      })
    }
    const exit = once(first, 'exit')
    first.kill('SIGKILL')
    await exit
    expect(run([...ARCHIVE, '--resume', file, few]).code).toBe(0)
    expect(linesOf(readFileSync(file, 'utf8'))).toHaveLength(6)
  })

  it.skipIf(IS_WINDOWS)('is what a link leads to', () => {
    const file = fresh('far.jsonl')
    symlinkSync('far.jsonl', join(path, 'near.jsonl'))
    expect(run([...ARCHIVE, '--resume', join(path, 'near.jsonl'), few]).code).toBe(0)
    expect(lstatSync(join(path, 'near.jsonl')).isSymbolicLink()).toBe(true)
    expect(linesOf(readFileSync(file, 'utf8'))).toHaveLength(6)
  })

  it('has no answer to the half of a line that is being written, and gets one once it is whole', () => {
    const file = fresh('growing.jsonl')
    const unfinished = (name: string) =>
      `summarize: ${name}: its last line is not whole and not answered yet: run it again once it is\n`
    for (const half of ['{', '{"id":"r2","text":"It', records[2].slice(0, -1)]) {
      const growing = write('grows.jsonl', `${records[0]}\n${records[1]}\n${half}`)
      expect(run([...ARCHIVE, '--resume', file, growing])).toEqual({
        code: 1,
        out: '',
        err: unfinished(growing),
      })
      expect(linesOf(readFileSync(file, 'utf8'))).toHaveLength(2)
    }
    const grown = write('grows.jsonl', records.join('\n'))
    expect(run([...ARCHIVE, '--resume', file, grown])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(file, 'utf8')).toBe(run([...ARCHIVE, grown]).out)
  })

  it('has nothing after what cannot be answered yet', () => {
    const file = fresh('ordered.jsonl')
    const half = write('half.jsonl', readFileSync(few, 'utf8').slice(0, -9))
    const other = write('other.jsonl', '{"id":1,"text":"It rained."}\n')
    const { code, err } = run([...ARCHIVE, '--resume', file, half, other])
    expect({ code, lines: linesOf(err).length }).toEqual({ code: 1, lines: 1 })
    expect(linesOf(readFileSync(file, 'utf8'))).toHaveLength(5)
    expect(run([...ARCHIVE, '--resume', file, join(path, 'none.jsonl'), other]).err).toMatch(
      /no such file.*\n$/,
    )
    expect(linesOf(readFileSync(file, 'utf8'))).toHaveLength(5)
  })
})
