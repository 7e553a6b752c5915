import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ENVIRONMENT, PROGRAM } from './run.ts'

/** A piece of a document that runs, with what it prints. */
export interface Example {
  /** A line of the shell, or a program. */
  readonly code: string
  readonly output: string
}

/** The documents whose examples run. */
export const DOCUMENTS = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

/** Where the examples run, and how wide their terminal is. */
const FOLDER = 'fixtures'
const COLUMNS = 80

/** The line that a slow run shows and wipes away. */
const PROGRESS = /\r\x1b\[2K(?:\x1b\[\?7l[^\x1b]*\x1b\[\?7h)?/g

const CONSOLE = /(?<=^```console\n)[\s\S]*?(?=^```$)/gm
const COMMAND = /^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm
const PROGRAM_AND_OUTPUT = /^```js\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm

/** The lines of the shell in a document, with what stands below each. */
export function commandsIn(document: string): Example[] {
  return (document.match(CONSOLE) ?? []).flatMap((block) =>
    [...block.matchAll(COMMAND)].map(([, code, output]) => ({ code, output })),
  )
}

/** The programs in a document, with what stands in the block below each. */
export function programsIn(document: string): Example[] {
  return [...document.matchAll(PROGRAM_AND_OUTPUT)].map(([, code, output]) => ({ code, output }))
}

/** The document with what its examples print now. */
export function withOutputs(document: string): string {
  const command = (_: string, code: string) => `$ ${code}\n${terminalOutput(code)}`
  const program = (_: string, code: string) =>
    `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${programOutput(code)}\`\`\``
  return document
    .replace(CONSOLE, (block) => block.replace(COMMAND, command))
    .replace(PROGRAM_AND_OUTPUT, program)
}

/** What a terminal without color shows of a line of bash, in which `summarize` is the program. */
export function terminalOutput(line: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'example-'))
  const program = `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`
  writeFileSync(join(folder, 'summarize'), program, { mode: 0o755 })
  const { stdout } = spawnSync('script', ['-qec', `stty cols ${COLUMNS}; ${line}`, '/dev/null'], {
    cwd: FOLDER,
    encoding: 'utf8',
    input: '',
    env: {
      ...ENVIRONMENT,
      PATH: `${folder}:${ENVIRONMENT.PATH}`,
      SHELL: '/bin/bash',
      TERM: 'xterm',
      NO_COLOR: '1',
    },
  })
  rmSync(folder, { recursive: true })
  return stdout.replaceAll('\r\n', '\n').replaceAll(PROGRESS, '')
}

/** What a program prints that is a file of its own and imports the built package by its name. */
export function programOutput(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'example-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(process.cwd(), join(folder, 'node_modules/no-time-to-read'), 'junction')
  const program = join(folder, 'program.mjs')
  writeFileSync(program, code)
  const { stdout, stderr } = spawnSync(process.execPath, [program], {
    cwd: FOLDER,
    encoding: 'utf8',
    env: ENVIRONMENT,
  })
  rmSync(folder, { recursive: true })
  return stdout + stderr
}
