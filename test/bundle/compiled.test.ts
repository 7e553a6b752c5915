import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROGRAM } from '../run.ts'

const ARTICLE = 'fixtures/one-paragraph/article.txt'
const compiled = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.compiled'),
)

/** Prints whether V8 takes the compiled code of the file named in the argument. */
const TAKES = `
  const { readFileSync } = require('node:fs')
  const { wrap } = require('node:module')
  const { Script } = require('node:vm')
  const [file] = process.argv.slice(1)
  const cachedData = readFileSync(file + '.compiled')
  console.log(!new Script(wrap(readFileSync(file, 'utf8')), { filename: file, cachedData }).cachedDataRejected)`

const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout

describe('the compiled code beside the bundle', () => {
  it('is there for the program, its core and English', () => {
    for (const name of ['cli.cjs', 'core-', 'english-'])
      expect(compiled.some((path) => path.includes(name))).toBe(true)
  })

  it.each(compiled)('is taken by the Node that built it: %s', (path) => {
    expect(node('-e', TAKES, join('dist', path.replace('.compiled', '')))).toBe('true\n')
  })

  it('is done without where it is of another Node, damaged or missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-time-to-read-'))
    try {
      for (const part of ['bin', 'dist']) cpSync(part, join(folder, part), { recursive: true })
      const [first, ...others] = compiled
      for (const path of others) writeFileSync(join(folder, 'dist', path), 'of another Node')
      rmSync(join(folder, 'dist', first))
      const summary = node(PROGRAM, ARTICLE)
      expect(summary).not.toBe('')
      expect(node(join(folder, 'bin/summarize.js'), ARTICLE)).toBe(summary)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
