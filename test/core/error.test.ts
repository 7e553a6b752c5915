import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ERROR_CODES, UserError } from '../../src/core/error.ts'
import { summarize } from '../../src/index.ts'
import { programOutput } from '../documents.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('an error of the user', () => {
  it('bears its name, in its stack too', () => {
    const error = new UserError('no-prose', 'no prose in it', 'give it an article')
    expect(error.name).toBe('UserError')
    expect(error.stack).toMatch(/^UserError: no prose in it: give it an article\n/)
  })

  it.each([
    ['unsupported', Uint8Array.from({ length: 999 }, (_, at) => at % 256)],
    ['unsupported', zipSync({ 'word/other.xml': bytes('<w/>') })],
    ['damaged', bytes('PK\x03\x04 word/document.xml')],
    ['damaged', bytes('%PDF-1.7\nand nothing else')],
    ['locked', readFileSync('fixtures/locked.pdf')],
    ['too-large', bytes('<!doctype html>' + '<p>It turned.</p>'.repeat(200_000))],
    ['too-complex', bytes('<!doctype html>' + '<div>'.repeat(10_000))],
    ['no-prose', bytes('')],
  ])('has the code %s where it should', async (code, input) => {
    const rejected = summarize(input)
    await expect(rejected).rejects.toBeInstanceOf(UserError)
    await expect(rejected).rejects.toMatchObject({ code })
  })

  it('is one of its own each time', async () => {
    const failure = () => summarize(bytes('PK\x03\x04 word/document.xml')).catch((error: unknown) => error)
    expect(await failure()).not.toBe(await failure())
  })

  it('has no code that is never thrown', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.ts$/.test(file),
    )
    const others = files.filter((file) => file !== 'error.ts')
    const code = others.map((file) => readFileSync(join('src', file), 'utf8')).join('\n')
    expect(Object.keys(ERROR_CODES).filter((name) => !code.includes(`'${name}'`))).toEqual([])
  })

  it('shows a user who catches it nowhere what is wrong, and no page of code', () => {
    const shown = programOutput(`import { summarize } from 'no-time-to-read'\nawait summarize('***')`)
    expect(shown).toMatch(/^UserError: no prose in it: give it an article with sentences$/m)
    expect(shown).toMatch(/^ +at .*\bsummarize \(/m)
    expect(shown).toContain("code: 'no-prose'")
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(200)
    expect(shown.length).toBeLessThan(1_500)
  })
})
