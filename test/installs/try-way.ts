import assert from 'node:assert/strict'
import { cpSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { summaryOf, TEXT } from './article.ts'
import type { Way } from './managers.ts'
import { type Place, run } from './run.ts'

const COMMANDS = ['summarize', 'no-time-to-read']
const PROGRAMS = ['import.mjs', 'require.cjs']
/** What no manager has to say of this program. */
const WARNING = /\bwarn\b|deprecat|script|build/i

/** Makes a project of nothing but some files. */
export function makeProject({ folder }: Place, files: Readonly<Record<string, string>> = {}): void {
  cpSync(resolve('test/installs/programs'), folder, { recursive: true })
  for (const [name, text] of Object.entries({ 'package.json': '{ "private": true }\n', ...files }))
    writeFileSync(join(folder, name), text)
}

/** Installs the program in one way and uses all that it brings; an error where anything is not as it should be. */
export function tryWay({ files, install, call, node, also }: Way, place: Place): void {
  makeProject(place, files)
  if (install !== undefined) assert.doesNotMatch(run(install, place).join(''), WARNING)
  const uses = [
    ...COMMANDS.map((command) => call(command)),
    ...PROGRAMS.flatMap((program) => (node === undefined ? [] : [[...node, program]])),
  ]
  for (const use of uses)
    assert.deepEqual(run([...use, TEXT], place), [summaryOf(TEXT), ''], `of ${use.at(-1)}`)
  also?.(place)
}
