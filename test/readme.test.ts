import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../src/core/error.ts'
import { commandsIn, programOutput, programsIn, terminalOutput } from './readme.ts'
import { run } from './run.ts'
import { HAS_TERMINAL } from './terminal.ts'

const readme = readFileSync('README.md', 'utf8')
const commands = commandsIn(readme)
const programs = programsIn(readme)

describe('the README', () => {
  it('has examples of the command and the library, and says what each program prints', () => {
    expect(commands.length).toBeGreaterThanOrEqual(10)
    expect(programs.length).toBeGreaterThanOrEqual(3)
    expect(readme.match(/^```js$/gm)).toHaveLength(programs.length)
  })

  it.skipIf(!HAS_TERMINAL).each(commands)('shows what a terminal shows of $code', ({ code, output }) => {
    expect(terminalOutput(code)).toBe(output)
  })

  it.each(programs)('shows what this prints: $code', ({ code, output }) => {
    expect(programOutput(code)).toBe(output)
  })

  it('says what each code of an error means', () => {
    const rows = Object.entries(ERROR_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
    expect(rows.filter((row) => !readme.includes(row))).toEqual([])
  })

  it('names every option of the command', () => {
    const options = run(['--help']).out.match(/--[a-z-]+(?= |$)/g) ?? []
    expect(options.filter((option) => !readme.includes(option))).toEqual([])
  })
})
