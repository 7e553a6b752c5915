import { describe, expect, it } from 'vitest'
import { optionTables } from '../../src/cli/options/markdown.ts'
import { OPTION_NAMES, OPTIONS, type OptionName, usageOf } from '../../src/cli/options.ts'
import { summarize, UserError } from '../../src/index.ts'
import { run } from '../run.ts'

const rows = optionTables()
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.slice(2, -2).split(' | '))
const rowOf = (name: OptionName) => rows[OPTION_NAMES.indexOf(name)]

/** Whether `summarize` knows an option; what is null has no value that any could have. */
async function isOfLibrary(name: string): Promise<boolean> {
  const error = await summarize('It rained.', { [name]: null }).catch((error: unknown) => error)
  return error instanceof UserError && error.code !== 'unknown-option'
}

describe('the tables of options for the docs', () => {
  it('have a row of six cells for every option, in the order of help', () => {
    expect(rows.map(([usage]) => usage)).toEqual(OPTION_NAMES.map((name) => `\`${usageOf(name)}\``))
    expect(rows.filter((cells) => cells.length !== 6)).toEqual([])
    const help = run(['--help']).out
    expect(OPTION_NAMES.filter((name) => !help.includes(`  ${usageOf(name)} `))).toEqual([])
  })

  it.each(OPTION_NAMES)('say of %s whether it may stand in a configuration', (name) => {
    const variable = `SUMMARIZE_${name.toUpperCase()}`
    const { err } = run(['article.txt'], { env: { [variable]: 'zzz' } })
    expect(rowOf(name)[4] === `\`${name}\``).toBe(!err.includes('unknown key'))
  })

  it.each(OPTION_NAMES)('say of %s whether it is one of the library', async (name) => {
    const [, , , , , library] = rowOf(name)
    expect(library === `\`${name}\``).toBe(await isOfLibrary(name))
  })
})

describe('an option', () => {
  it('has a letter of its own, and conflicts with options that exist', () => {
    const letters = OPTION_NAMES.flatMap((name) => OPTIONS[name].short ?? [])
    expect(new Set(letters).size).toBe(letters.length)
    const others = OPTION_NAMES.flatMap((name) => OPTIONS[name].conflicts ?? [])
    expect(others.filter((other) => !OPTION_NAMES.some((name) => name === other))).toEqual([])
  })

  it('has a default that it could be given', () => {
    const odd = OPTION_NAMES.filter((name) => {
      const { default: preset, read } = OPTIONS[name]
      return preset !== undefined && read(preset) !== preset
    })
    expect(odd).toEqual([])
  })
})
