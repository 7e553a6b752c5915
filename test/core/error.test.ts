import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ERROR_CODES, UserError } from '../../src/core/error.ts'
import { summarize } from '../../src/index.ts'
import { programOutput } from '../documents.ts'
import { run } from '../run.ts'

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

  it('names its options as whoever meets it does: the library by name, the command by flag', async () => {
    const article = '> a\n\n'.repeat(100_000)
    const refused = { code: 'too-complex', wayOut: 'read it with from: "text"' }
    await expect(summarize(article, { from: 'markdown' })).rejects.toMatchObject(refused)
    expect(run(['--from', 'markdown'], { input: article }).err).toMatch(/: read it with --from text\n$/)
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

describe('the catalogue of errors', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const isCatalogue = (file: string) => basename(file) === 'error.ts'
  const codeOf = (some: readonly string[]) =>
    some.map((file) => readFileSync(join('src', file), 'utf8')).join('\n')
  const catalogues = codeOf(files.filter(isCatalogue))
  const others = codeOf(files.filter((file) => !isCatalogue(file)))

  it('has no code that is never thrown', () => {
    expect(
      Object.keys(ERROR_CODES).filter(
        (name) => !catalogues.replace(/ERROR_CODES = [^}]*/, '').includes(`'${name}'`),
      ),
    ).toEqual([])
  })

  it('has no error that is never thrown', () => {
    const names = [...catalogues.matchAll(/^export function (\w+)\(/gm)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter((name) => !others.includes(`${name}(`))).toEqual([])
  })

  it('is the only place that makes one', () => {
    const makers = files.filter(
      (file) => !isCatalogue(file) && /new (?:UserError|WrongUsage)\(/.test(codeOf([file])),
    )
    expect(makers).toEqual([])
  })
})
