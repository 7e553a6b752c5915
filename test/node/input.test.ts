import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { readInput, STANDARD_INPUT } from '../../src/node/input.ts'

const folder = mkdtempSync(join(tmpdir(), 'no-time-to-read-'))
afterAll(() => rmSync(folder, { recursive: true }))
const nothing = Readable.from([])

describe('readInput', () => {
  it('reads a file', async () => {
    const path = join(folder, 'mill.txt')
    writeFileSync(path, '\ufeffIt turned.')
    expect(await readInput(path, { stdin: nothing })).toEqual({
      name: path,
      text: 'It turned.',
      format: 'text',
    })
  })

  it('reads standard input, whatever chunks it comes in', async () => {
    const bytes = Buffer.from('Das Mühlrad dreht sich.')
    const stdin = Readable.from([bytes.subarray(0, 6), bytes.subarray(6)])
    expect(await readInput(STANDARD_INPUT, { stdin })).toMatchObject({ text: 'Das Mühlrad dreht sich.' })
  })

  it('takes the format it is told', async () => {
    expect(
      await readInput(STANDARD_INPUT, { stdin: Readable.from([Buffer.from('a')]) }, { from: 'markdown' }),
    ).toMatchObject({
      format: 'markdown',
    })
  })

  it.each([
    ['ENOENT', 'no such file'],
    ['EACCES', 'no permission to read it'],
    ['EISDIR', 'is a folder'],
    ['EIO', 'cannot be read (EIO)'],
  ])('says what %s means', async (code, what) => {
    const broken = new Readable({ read: () => {} })
    broken.destroy(Object.assign(new Error(code), { code }))
    await expect(readInput(STANDARD_INPUT, { stdin: broken })).rejects.toMatchObject({
      name: 'UserError',
      what,
    })
  })

  it('lets a bug be a bug', async () => {
    const broken = new Readable({ read: () => {} })
    broken.destroy(new TypeError('bug'))
    await expect(readInput(STANDARD_INPUT, { stdin: broken })).rejects.toThrow(TypeError)
  })
})
