import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src/read/content.ts'
import { summarizeSource } from '../../src/summarize.ts'
import { mutated, randomFrom } from '../fuzz/mutate.ts'

/** Damages one of the PDF fixtures so that its reader drops an error. */
const SEED = 5_807

describe('a PDF whose damage its reader cannot catch', () => {
  it.each(['pdf-letter', 'pdf-two-columns'])('ends no process: %s', async (name) => {
    const random = randomFrom(SEED)
    random()
    const bytes = mutated(readFileSync(`fixtures/${name}/article.pdf`), random)
    const outcome = await summarizeSource(sourceOf('a.pdf', bytes)).catch((error) => error)
    expect(outcome.name ?? 'summary').toMatch(/^(?:summary|UserError)$/)
    expect(process.listenerCount('unhandledRejection')).toBeLessThan(3)
  })
})
