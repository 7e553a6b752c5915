import { type Given, OPTION_NAMES, OPTIONS, type OptionName, type Settings, spellingsOf } from './options.ts'

/** What arguments say. */
export interface Arguments {
  readonly given: Given
  readonly inputs: readonly string[]
}

/** Options but for those that only commander answers. */
const PLAIN = OPTION_NAMES.filter((name) => name !== 'help' && name !== 'version')
/** A flag, and what is attached to it. */
const OPTION = /^(--[^=]+|-[^-])(.*)/s
/** What follows an option whose value may be left out is its value only where it looks like a number. */
const NUMBER = /^[\d.]+$/

/**
 * What plain arguments say: inputs, and options that are spelled out and right. Null where commander must tell: for help,
 * letters run together, and whatever is wrong. Most runs are plain, and commander takes milliseconds to load.
 */
export function plainArguments(args: readonly string[]): Arguments | null {
  const end = args.includes('--') ? args.indexOf('--') : args.length
  const inputs: string[] = []
  let given: Given = {}
  for (let at = 0; at < end; at++) {
    const [, flag, attached] = OPTION.exec(args[at]) ?? []
    const name = PLAIN.find((name) => spellingsOf(name).includes(flag))
    if (flag === undefined) inputs.push(args[at])
    else if (name === undefined) return null
    else {
      const { value, used } = read(name, flag, attached, args[at + 1])
      if (value === null) return null
      given = { ...given, [name]: value }
      at += used
    }
  }
  return isConflict(given) ? null : { given, inputs: [...inputs, ...args.slice(end + 1)] }
}

/** The value of an option, null where it is missing or wrong, and how many of the arguments after its flag that takes. */
function read<Name extends OptionName>(
  name: Name,
  flag: string,
  attached: string,
  next: string | undefined,
): { value: Settings[Name] | null; used: number } {
  const { read, value, alone } = OPTIONS[name]
  const isSwitch = value === undefined
  if (attached !== '') {
    const text = flag.startsWith('--') ? attached.slice(1) : attached
    return { value: isSwitch ? null : read(text), used: 0 }
  }
  if (alone !== undefined && (isSwitch || !NUMBER.test(next ?? ''))) return { value: alone, used: 0 }
  return { value: next === undefined || /^-./s.test(next) ? null : read(next), used: 1 }
}

function isConflict(given: Given): boolean {
  return OPTION_NAMES.some(
    (name) => name in given && OPTIONS[name].conflicts?.some((other) => other in given),
  )
}
