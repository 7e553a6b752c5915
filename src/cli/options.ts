import { HOW_LONG } from './options/how-long.ts'
import type { Option, ValuesOf } from './options/option.ts'
import { WHAT_TO_CHOOSE } from './options/what-to-choose.ts'
import { WHAT_TO_PRINT } from './options/what-to-print.ts'
import { WHAT_TO_READ } from './options/what-to-read.ts'

/** All options of the command by the headings of its help, in its order. */
export const GROUPS = {
  'How long (one of them)': HOW_LONG,
  'What to choose': WHAT_TO_CHOOSE,
  'What to read': WHAT_TO_READ,
  'What to print': WHAT_TO_PRINT,
} as const

const TABLE = { ...HOW_LONG, ...WHAT_TO_CHOOSE, ...WHAT_TO_READ, ...WHAT_TO_PRINT } as const

/** What every option comes to. */
export type Settings = ValuesOf<typeof TABLE>
export type OptionName = keyof Settings

/** What some options are set to. */
export type Given = Partial<Settings>

/** The options of the command: the one place that says what they are. */
export const OPTIONS: { readonly [Name in OptionName]: Option<Settings[Name]> } = TABLE
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[]

/** One run of the command, as its arguments ask for it. */
export interface Invocation extends Settings {
  /** Paths, or "-" for standard input; empty where none was given. */
  readonly inputs: readonly string[]
}

/** What every option comes to where nothing is said. */
export const DEFAULTS = Object.fromEntries(
  OPTION_NAMES.map((name) => [name, OPTIONS[name].default]),
) as Settings

/** An option's long flag without its dashes: "max-bytes", "no-config"; capitals come before small letters. */
export function longOf(name: OptionName): string {
  const words = [...name].map((letter) => (letter < 'a' ? `-${letter.toLowerCase()}` : letter)).join('')
  return OPTIONS[name].alone === false ? `no-${words}` : words
}

/** All that an option is called by on the command line: "-n" and "--sentences". */
export function spellingsOf(name: OptionName): string[] {
  const { short } = OPTIONS[name]
  return [...(short === undefined ? [] : [`-${short}`]), `--${longOf(name)}`]
}

/** An option with all it is called by and what it takes, as help shows it: "-k, --keywords [count]". */
export function usageOf(name: OptionName): string {
  const { value, alone } = OPTIONS[name]
  const [open, close] = alone === undefined ? '<>' : '[]'
  return spellingsOf(name).join(', ') + (value === undefined ? '' : ` ${open}${value}${close}`)
}
