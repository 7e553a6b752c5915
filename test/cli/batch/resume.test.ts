import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { archive, random } from '../../records.ts'
import { ENVIRONMENT, PROGRAM, run } from '../../run.ts'
import { linesOf, scratch } from '../shell.ts'

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

  it('does not write to what it reads', () => {
    expect(run([...ARCHIVE, '--resume', input, input]).err).toContain('is what is read: name another file')
    expect(run([...ARCHIVE, '--resume', path, input]).err).toContain('is no plain file: name one')
  })
})
