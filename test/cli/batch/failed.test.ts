import { describe, expect, it } from 'vitest'
import { failedInput, failedRecord } from '../../../src/cli/batch/failed.ts'
import { noProse } from '../../../src/core/error.ts'

/** What V8 throws where something does not fit. */
function thrown(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

const endless = (): unknown => [endless()]
const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)

describe('a failure', () => {
  it.each([
    ['what a user can mend', noProse(), 'no prose in it: give it an article with sentences'],
    ['a call stack that is full', thrown(endless), 'it is nested too deep: '],
    ['JSON that is too deep to be written', thrown(() => JSON.stringify(deep)), 'it is nested too deep: '],
    ['a text that is too long', thrown(() => 'a'.repeat(2 ** 29)), 'it takes more memory than there is: '],
    ['a list that is too long', thrown(() => new Array(-1)), 'it takes more memory than there is: '],
    [
      'bytes that are too many',
      thrown(() => new Uint8Array(2 ** 52)),
      'it takes more memory than there is: ',
    ],
    [
      'descriptors that are all in use',
      Object.assign(new Error('no'), { code: 'EMFILE' }),
      'too many files are open: ',
    ],
  ])('of %s is one line', (_, error, line) => {
    const { text, messages, counts } = failedInput('a.txt', error)
    expect(text).toBe('')
    expect(messages).toEqual([expect.stringContaining(`a.txt: ${line}`)])
    expect(counts).toMatchObject({ done: 1, failed: 1 })
    const record = failedRecord('7', error)
    expect(JSON.parse(record.text)).toEqual({ id: 7, error: expect.stringContaining(line) })
    expect(record.messages).toEqual([])
  })

  it.each([new TypeError('a bug'), 'a text', null, undefined])('of ours keeps its stack: %s', (error) => {
    expect(failedInput('a.txt', error).messages[0]).toMatch(/^a\.txt: /)
    expect(failedRecord(null, error)).toMatchObject({
      text: `{"id":null,"error":"a fault of the program: ${error}"}`,
      messages: expect.arrayContaining([expect.stringMatching(/^record null: /)]),
    })
  })
})
