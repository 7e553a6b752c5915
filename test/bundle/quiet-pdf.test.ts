import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scratch } from '../cli/shell.ts'
import { mutated, randomFrom } from '../fuzz/mutate.ts'

/** Damages the letter so that pdf.js drops a promise. */
const SEED = 5_807
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
})
