import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesIn, wholeLines } from '../../src/node/lines.ts'

/** The runs of whole lines in chunks of text. */
async function runsOf(chunks: readonly string[], mostBytes = 1_000): Promise<string[]> {
  const stream = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk)
  })()
  const runs: string[] = []
  for await (const run of wholeLines(stream, mostBytes)) runs.push(Buffer.from(run).toString())
  return runs
}

const linesOf = (runs: readonly string[]) =>
  runs.flatMap((run) => [...linesIn(Buffer.from(run))].map((line) => Buffer.from(line).toString()))

describe('the lines of a stream', () => {
  it.each([
    [[], []],
    [['a'], ['a']],
    [['a\n'], ['a\n']],
    [['a\nb'], ['a\n', 'b']],
    [
      ['a', 'b\nc', '\nd\ne'],
      ['ab\n', 'c\n', 'd\n', 'e'],
    ],
    [['\n\n'], ['\n\n']],
  ])('of the chunks %j come in whole lines: %j', async (chunks, lines) => {
    expect((await runsOf(chunks)).join('')).toBe(lines.join(''))
    for (const run of (await runsOf(chunks)).slice(0, -1)) expect(run).toMatch(/\n$/)
  })

  it('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', 'bc') })), async (chunks) => {
        const text = chunks.join('')
        const runs = await runsOf(chunks)
        expect(runs.join('')).toBe(text)
        expect(linesOf(runs)).toEqual(text === '' ? [] : text.replace(/\n$/, '').split('\n'))
      }),
    )
  })

  it('are given as soon as they are whole', async () => {
    const stream = (async function* () {
      yield Buffer.from('a\nb')
      throw new Error('read on')
    })()
    const first = await wholeLines(stream, 9).next()
    expect(Buffer.from(first.value ?? []).toString()).toBe('a\n')
  })

  it('are kept no longer than one byte too long', async () => {
    expect(await runsOf(['abc', 'def', 'ghi\nj\n', 'klmnopq\n'], 4)).toEqual(['abcde\nj\n', 'klmno\n'])
    expect(await runsOf(['abc', 'def', 'ghi'], 4)).toEqual(['abcde'])
  })
})
