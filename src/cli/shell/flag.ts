import { GROUPS, longOf, OPTIONS, type OptionName, spellingsOf } from '../options.ts'

/** An option as completions and the manual need it. */
export interface Flag {
  /** A letter, or null. */
  readonly short: string | null
  readonly long: string
  /** "-n" and "--sentences", as far as it has them. */
  readonly spellings: readonly string[]
  readonly description: string
  /** The heading in help under which it stands. */
  readonly group: string
  /** What it takes; null where it takes nothing. */
  readonly value: Value | null
}

export interface Value {
  readonly name: string
  readonly optional: boolean
  /** All that it may be; null where it may be anything. */
  readonly choices: readonly string[] | null
  readonly isFile: boolean
}

/** All options of the command, in the order of its help. */
export const FLAGS: readonly Flag[] = Object.entries(GROUPS).flatMap(([group, options]) =>
  (Object.keys(options) as OptionName[]).map((name) => flagOf(name, group)),
)

function flagOf(name: OptionName, group: string): Flag {
  const { short = null, help } = OPTIONS[name]
  return {
    short,
    long: longOf(name),
    spellings: spellingsOf(name),
    description: help,
    group,
    value: operandOf(name),
  }
}

function operandOf(option: OptionName): Value | null {
  const { value: name, alone, choices = null } = OPTIONS[option]
  if (name === undefined) return null
  return { name, optional: alone !== undefined, choices, isFile: name === 'file' }
}
