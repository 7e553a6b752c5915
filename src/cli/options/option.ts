import type { Check } from '../../core/library/checks.ts'

/** An option of the command. Its long flag is its name, `maxBytes` is --max-bytes, and --no-config where it turns off. */
export interface Option<Value> extends Check<Value> {
  /** Its letter. */
  readonly short?: string
  /** What its value is called in help; left out where it takes none. */
  readonly value?: string
  /** What the flag alone comes to; left out where it must have a value. */
  readonly alone?: Value
  /** What holds where nothing is said; undefined where it is left out. */
  readonly default?: Value
  readonly help: string
  /** Names of options that it cannot be given with. */
  readonly conflicts?: readonly string[]
  /** False for what asks for something other than a summary, or for one run alone. */
  readonly isConfigurable?: boolean
}

/** Options by name, in the order of help. */
export type Options = Readonly<Record<string, Option<unknown>>>

/** The values of options by name. */
export type ValuesOf<Table extends Options> = { readonly [Name in keyof Table]: ValueOf<Table[Name]> }

type ValueOf<Entry extends Option<unknown>> =
  | NonNullable<ReturnType<Entry['read']>>
  | (Entry extends { default: unknown } ? never : undefined)
