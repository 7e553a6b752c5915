import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/core/error.ts'
import { FORMATS } from '../../src/core/formats/source.ts'
import { summarizeSource } from '../../src/core/summarize.ts'
import { sourceOf } from '../../src/node/content.ts'
import { fuzz } from './fuzz.ts'

const RUNS = 200

describe('the program', () => {
  it(`gives a summary or says what is wrong with ${RUNS} damaged fixtures`, async () => {
    expect(await fuzz(RUNS, 1)).toEqual([])
  })

  it.each(FORMATS)('gives a summary or says what is wrong with any bytes as %s', async (from) => {
    const starts = {
      docx: 'PK\x03\x04',
      epub: 'PK\x03\x04',
      pdf: '%PDF-1.7\n',
      html: '<!doctype html>',
      text: '',
      markdown: '# ',
    }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        const input = Buffer.concat([Buffer.from(starts[from as keyof typeof starts] ?? '', 'latin1'), bytes])
        try {
          await summarizeSource(await sourceOf('-', input, { from }))
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
        }
      }),
      { numRuns: 50 },
    )
  })
})
