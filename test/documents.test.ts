import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../src/core/error.ts'
import { commandsIn, DOCUMENTS, programOutput, programsIn, terminalOutput } from './documents.ts'
import { run } from './run.ts'
import { HAS_TERMINAL } from './terminal.ts'

const textOf = (document: string) => readFileSync(document, 'utf8')
const examples = DOCUMENTS.map((document) => {
  const text = textOf(document)
  return { document, text, commands: commandsIn(text), programs: programsIn(text) }
})
const commands = examples.flatMap(({ document, commands }) => commands.map((one) => ({ document, ...one })))
const programs = examples.flatMap(({ document, programs }) => programs.map((one) => ({ document, ...one })))

describe('the documents', () => {
  it('have examples of the command and the library', () => {
    expect(commands.length).toBeGreaterThanOrEqual(10)
    expect(programs.length).toBeGreaterThanOrEqual(3)
  })

  // Programs of pages are marked `javascript`: Node cannot run them.
  it.each(examples)('say what each program prints: $document', ({ text, programs }) => {
    expect(text.match(/^```js$/gm) ?? []).toHaveLength(programs.length)
  })

  it.skipIf(!HAS_TERMINAL).each(commands)('show what a terminal shows: $document, $code', (example) => {
    expect(terminalOutput(example.code)).toBe(example.output)
  })

  it.each(programs)('show what a program prints: $document, $code', ({ code, output }) => {
    expect(programOutput(code)).toBe(output)
  })

  it('say what each code of an error means', () => {
    const library = textOf('docs/library.md')
    const rows = Object.entries(ERROR_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
    expect(rows.filter((row) => !library.includes(row))).toEqual([])
  })

  it('name every option of the command', () => {
    const command = textOf('docs/command.md')
    const options = run(['--help']).out.match(/--[a-z-]+(?= |$)/g) ?? []
    expect(options.length).toBeGreaterThan(0)
    expect(options.filter((option) => !command.includes(option))).toEqual([])
  })
})
