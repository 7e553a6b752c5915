import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const BIN = fileURLToPath(new URL('../../bin/', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'no-time-to-read-'))
  mkdirSync(join(folder, 'bin'))
  copyFileSync(join(BIN, 'summarize.js'), join(folder, 'bin/summarize.js'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const start = (env = {}) =>
  spawnSync(process.execPath, [join(folder, 'bin/summarize.js')], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })

describe('the start of the program', () => {
  it('says in one line that it is not built, and how to build it', () => {
    const { status, stdout, stderr } = start()
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe('summarize: not built: run "npm ci" in the folder of the project\n')
  })

  it.each(['', '1'])('says in one line that its bundle is cut off, with code kept or not: "%s"', (off) => {
    mkdirSync(join(folder, 'dist/chunks'), { recursive: true })
    writeFileSync(join(folder, 'dist/chunks/core.cjs'), "exports.run = () => { const said = 'The mi")
    const { status, stdout, stderr } = start({ NODE_DISABLE_COMPILE_CACHE: off })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe('summarize: damaged: install no-time-to-read again\n')
  })

  it('keeps the stack of what is missing inside of the bundle', () => {
    mkdirSync(join(folder, 'dist/chunks'), { recursive: true })
    writeFileSync(join(folder, 'dist/chunks/core.cjs'), "require('./gone.cjs')")
    const { status, stderr } = start()
    expect(status).not.toBe(0)
    expect(stderr).toContain('gone.cjs')
    expect(stderr).not.toContain('not built')
  })
})
