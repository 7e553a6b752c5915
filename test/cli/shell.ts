import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { ENVIRONMENT, PROGRAM, type Run } from '../run.ts'

/** Runs a line of bash in which `summarize` is the program; what the line starts as its shell is the same bash. */
export function shell(line: string): Run {
  const program = `export SHELL="$BASH"; summarize() { "${process.execPath}" "${PROGRAM}" "$@"; }`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${program}; ${line}`], {
    input: '',
    encoding: 'utf8',
    env: ENVIRONMENT,
  })
  return { code: status, out: stdout, err: stderr }
}

/** A folder for the files of one test file, removed after its tests; `write` gives the path of a new file in it. */
export function scratch(): { path: string; write: (name: string, content: string | Uint8Array) => string } {
  const path = mkdtempSync(join(tmpdir(), 'no-time-to-read-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  const write = (name: string, content: string | Uint8Array) => {
    const file = join(path, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    return file
  }
  return { path, write }
}

/** The lines of an output, without the empty one after its last line break. */
export function linesOf(output: string): string[] {
  return output === '' ? [] : output.replace(/\n$/, '').split('\n')
}
