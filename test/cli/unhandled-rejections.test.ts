import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mutated, randomFrom } from '../fuzz/mutate.ts'
import { run } from '../run.ts'
import { scratch } from './shell.ts'

/** Damages one of the PDF fixtures so that its reader drops an error. */
const SEED = 5_807
const { write } = scratch()

describe('a PDF whose damage its reader cannot catch', () => {
  it.each(['pdf-letter', 'pdf-two-columns'])('ends no process: %s', (name) => {
    const random = randomFrom(SEED)
    random()
    const file = write(`${name}.pdf`, mutated(readFileSync(`fixtures/${name}/article.pdf`), random))
    const { code, err } = run([file])
    expect([0, 1]).toContain(code)
    expect(err).not.toMatch(/Exception|^\s+at /m)
  })
})
