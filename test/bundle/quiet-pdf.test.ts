import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { scratch } from '../cli/shell.ts'
import { mutated, randomFrom } from '../fuzz/mutate.ts'
import { cpuSeconds } from '../patience.ts'
import { composite, pdfOf, shown, stream } from '../pdf.ts'

/** Damages the letter so that pdf.js drops a promise. */
const SEED = 5_807
const LINES = ['The mill turned for the first time in forty years.', 'Half the valley came to see it.']
const HOST = `
  const { summarize } = require('./dist/index.cjs')
  const bytes = require('node:fs').readFileSync(process.argv[1])
  summarize(bytes).catch(({ code }) => setTimeout(() => console.log(code), 200))`

describe('the library in the bundle', () => {
  it('leaves no promise of a damaged PDF to end the process that uses it', () => {
    const random = randomFrom(SEED)
    random()
    const { write } = scratch()
    const file = write('letter.pdf', mutated(readFileSync('fixtures/pdf-letter/article.pdf'), random))
    const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', HOST, file], { encoding: 'utf8' })
    expect({ stdout, stderr, status }).toEqual({ stdout: 'damaged\n', stderr: '', status: 0 })
  })

  it.each([
    ['one after another', ' 1 beginbfrange <0000> <ffff> <0000> endbfrange'],
    ['in one list', ' 1 beginbfrange <0000> <ffff> <0000> <0000> <ffff> <0000> endbfrange'],
    ['of numbers', ' 1 begincidrange <0000> <ffff> 0 endcidrange'],
  ])('reads a font whose map has thousands of ranges, %s, in seconds', async (_, range) => {
    const bytes = pdfOf({
      pages: [shown(LINES.map((line, at) => [50, 700 - 14 * at, line]))],
      fonts: { F: composite(true) },
      more: [stream(`begincmap${range.repeat(10_000)} endcmap`)],
    })
    const { summarize } = createRequire(import.meta.url)('../../dist/index.cjs')
    expect(await cpuSeconds(() => summarize(bytes).catch(() => null))).toBeLessThan(10)
  })
})
