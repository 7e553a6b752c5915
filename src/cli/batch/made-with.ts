import { readFile } from 'node:fs/promises'
import { noRecordOfOptions, otherOptions } from '../error.ts'
import { wholeFile } from '../file.ts'
import type { HostProcess } from '../host-process.ts'
import { HOW_LONG } from '../options/how-long.ts'
import { WHAT_TO_CHOOSE } from '../options/what-to-choose.ts'
import { WHAT_TO_READ } from '../options/what-to-read.ts'
import { DEFAULTS, type Given, longOf, type OptionName, type Settings } from '../options.ts'

/** The options that the lines of an archive depend on. */
const THAT_COUNT = [
  ...Object.keys({ ...HOW_LONG, ...WHAT_TO_CHOOSE, ...WHAT_TO_READ }),
  'keywords',
  'explain',
] as readonly OptionName[]

/** The options that a file was made with are kept beside it: who reads its lines need not know of them. */
function recordBeside(path: string): string {
  return `${path}.options`
}

/** The options that a file was made with, as far as they are no defaults; null where nobody kept them. */
export async function recordedOptions(path: string): Promise<Given | null> {
  const record = await readFile(recordBeside(path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return record === null ? null : optionsIn(record)
}

function optionsIn(record: string): Given {
  try {
    const { options } = JSON.parse(record)
    if (typeof options === 'object' && options !== null) return options
  } catch {}
  throw noRecordOfOptions()
}

/** Keeps with what options a file is made. */
export async function recordOptions(path: string, asked: Settings, process: HostProcess): Promise<void> {
  const others = THAT_COUNT.filter((name) => asked[name] !== DEFAULTS[name])
  const options = Object.fromEntries(others.map((name) => [name, asked[name]]))
  const record = await wholeFile(recordBeside(path), [], process)
  try {
    await record.write(`${JSON.stringify({ options })}\n`)
    await record.finish()
  } finally {
    await record.close()
  }
}

/** Throws a `UserError` where options are not those that a file was made with. */
export function checkSame(made: Given, asked: Settings): void {
  const names = new Set([...THAT_COUNT, ...(Object.keys(made) as OptionName[])])
  for (const name of names) {
    const value = name in made ? made[name] : DEFAULTS[name]
    if (value !== asked[name]) throw otherOptions(spoken(name, value), spoken(name, asked[name]))
  }
}

/** As on the command line: "with --sentences 2", "without --explain". */
function spoken(name: OptionName, value: unknown): string {
  const flag = `--${longOf(name)}`
  if (value === undefined || value === false) return `without ${flag}`
  return value === true ? `with ${flag}` : `with ${flag} ${value}`
}
