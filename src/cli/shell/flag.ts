import type { Command, Option } from '../commander.ts'

/** An option as completions and the manual need it. */
export interface Flag {
  /** A letter, or null. */
  readonly short: string | null
  readonly long: string
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

/** Both names of the program. */
export const NAMES = ['summarize', 'no-time-to-read'] as const

/** All options of a command, in the order of its help. */
export function flagsOf(command: Command): Flag[] {
  const help = command.createHelp()
  return help.visibleOptions(command).map((option) => ({
    short: option.short?.replace('-', '') ?? null,
    long: option.long?.replace('--', '') ?? '',
    description: option.description,
    group: (option.helpGroupHeading ?? 'Other').replace(/:$/, ''),
    value: operandOf(option),
  }))
}

function operandOf({ flags, optional, argChoices }: Option): Value | null {
  const name = /[<[](.+)[>\]]/.exec(flags)?.[1]
  if (name === undefined) return null
  return { name, optional, choices: argChoices ?? null, isFile: name === 'file' }
}

/** "-n" and "--sentences", as far as it has them. */
export function spellings({ short, long }: Flag): string[] {
  return [...(short === null ? [] : [`-${short}`]), `--${long}`]
}
