import { describe, expect, it } from 'vitest'
import { archive } from '../../records.ts'
import { IS_WINDOWS, PROGRAM, run } from '../../run.ts'
import { linesOf, scratch, shell } from '../shell.ts'

const { write } = scratch()
/** So little that a text of a megabyte does not fit, and any other does. */
const LITTLE = { NODE_OPTIONS: '--max-old-space-size=50' }
const LARGE = 'a. b. c. '.repeat(120_000)
const RAIN = 'It rained in the valley. The mill turned all day.'
const WHY =
  'it takes more memory than there is: split it, or allow more with NODE_OPTIONS=--max-old-space-size=8000'

describe('what takes more memory than there is', () => {
  const large = write('large.txt', LARGE)
  const small = write('small.txt', RAIN)

  it.each([
    [[], { input: LARGE }, 'standard input'],
    [['-f', 'html', large], {}, large],
  ])('is one line where it is the only input: %j', (args, piped, name) => {
    expect(run(args, { ...piped, env: LITTLE })).toEqual({
      code: 1,
      out: '',
      err: `summarize: ${name}: ${WHY}\n`,
    })
  })

  it.each([['1'], ['2']])('keeps no other input from its summary with %s jobs', (jobs) => {
    const { code, out, err } = run(['-q', '--jobs', jobs, small, large, small], { env: LITTLE })
    expect({ code, err }).toEqual({ code: 1, err: `summarize: ${large}: ${WHY}\n` })
    expect(out).toBe(run(['-q', small, small]).out)
  })

  it.each([['1'], ['2']])('fails its record alone, in its turn, with %s jobs', (jobs) => {
    const record = (id: number, text: string) => JSON.stringify({ id, text })
    const input = [
      record(1, RAIN),
      record(2, LARGE),
      '',
      record(4, RAIN),
      record(5, LARGE),
      record(6, RAIN),
    ].join('\n')
    const { code, out, err } = run(['--from', 'jsonl', '-q', '--jobs', jobs], { input, env: LITTLE })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const lines = linesOf(out).map((line) => JSON.parse(line))
    expect(lines.map(({ id }) => id)).toEqual([1, 2, null, 4, 5, 6])
    expect(lines.map(({ error }) => error)).toEqual([
      undefined,
      WHY,
      'a blank line: take it out',
      undefined,
      WHY,
      undefined,
    ])
  })
})

describe('what can start no threads', () => {
  const many = write('many.jsonl', `${[...archive(600, 12)].join('\n')}\n`)
  const expected = run(['-q', '--jobs', '1', many])

  it.skipIf(IS_WINDOWS).each([
    [20, 2],
    [26, 12],
    [40, 16],
  ])('for want of descriptors (%i of them) does without, with %i jobs', (descriptors, jobs) => {
    expect(shell(`ulimit -n ${descriptors}; summarize -q --jobs ${jobs} ${many}`)).toEqual(expected)
  })
})

describe('threads', () => {
  const many = write('more.jsonl', `${[...archive(2_000, 12)].join('\n')}\n`)

  it.skipIf(IS_WINDOWS)('end with the run where nobody reads on', () => {
    const program = `timeout 100 ${process.execPath} ${PROGRAM} -q --jobs 3 ${many}`
    expect(shell(`${program} | head -c 1 >/dev/null; echo \${PIPESTATUS[0]}`)).toEqual({
      code: 0,
      out: '0\n',
      err: '',
    })
  })
})
