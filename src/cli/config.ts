import { readFileSync, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { LENGTH_NAMES } from '../core/length.ts'
import {
  configInUtf16,
  configNoObject,
  configUnreadable,
  severalLengths,
  unknownKey,
  WrongUsage,
  wrongSetting,
} from './error.ts'
import { requirement } from './hint.ts'
import type { Option } from './options/option.ts'
import { type Given, OPTION_NAMES, OPTIONS, type OptionName } from './options.ts'

const CONFIGURABLE = OPTION_NAMES.filter((name) => OPTIONS[name].isConfigurable !== false)
const PREFIX = 'SUMMARIZE_'

/** What the configuration file and, over it, the environment set; throws `WrongUsage` where they are wrong. */
export async function configured(env: NodeJS.ProcessEnv, withFile: boolean): Promise<Given> {
  const path = await configPath(env)
  const file = withFile ? settingsOf(read(path), path, (name) => name) : {}
  const keyOf = (name: OptionName) => PREFIX + name.toUpperCase()
  return layered(file, settingsOf(ownIn(env), 'the environment', keyOf))
}

/** Both, where the upper one wins; a length above takes the place of any length below. */
export function layered(lower: Given, upper: Given): Given {
  if (LENGTH_NAMES.every((name) => upper[name] === undefined)) return { ...lower, ...upper }
  const none = Object.fromEntries(LENGTH_NAMES.map((name) => [name, undefined]))
  return { ...lower, ...none, ...upper }
}

/** By the XDG Base Directory Specification, which has relative paths ignored; never in the current folder. */
export async function configPath({ XDG_CONFIG_HOME = '', HOME }: NodeJS.ProcessEnv): Promise<string> {
  const home = HOME ?? (await import('node:os')).homedir()
  const folder = isAbsolute(XDG_CONFIG_HOME) ? XDG_CONFIG_HOME : join(home, '.config')
  return join(folder, 'no-time-to-read', 'config.json')
}

/** What the environment sets of the program's own. Only that is asked for: Node takes a microsecond and more for each variable. */
function ownIn(env: NodeJS.ProcessEnv): object {
  const names = Object.keys(env).filter((name) => name.startsWith(PREFIX) && env[name] !== '')
  return Object.fromEntries(names.map((name) => [name, env[name]]))
}

function read(path: string): object {
  try {
    // Most have none, and to throw takes a tenth of a millisecond.
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return {}
    const bytes = readFileSync(path)
    if (isUtf16(bytes)) throw configInUtf16(path)
    const content: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return {}
    throw error instanceof WrongUsage ? error : configUnreadable(path, (error as Error).message)
  }
  throw configNoObject(path)
}

/** By its byte order mark, or as the brace of every object has two bytes in it. */
function isUtf16([first, second]: Uint8Array): boolean {
  return first >= 0xfe || (second !== undefined && first * second === 0)
}

/** The values of one place, where every option has its key. */
function settingsOf(content: object, place: string, keyOf: (name: OptionName) => string): Given {
  const settings = Object.entries(content).map(([key, value]) => {
    const name = CONFIGURABLE.find((name) => keyOf(name) === key)
    if (name === undefined) throw unknownKey(place, key, CONFIGURABLE.map(keyOf))
    const wrong = (requirement: string) => wrongSetting(place, key, value, requirement)
    return [name, settingOf(OPTIONS[name], value, wrong)]
  })
  const given: Given = Object.fromEntries(settings)
  const lengths = LENGTH_NAMES.filter((name) => name in given)
  if (lengths.length > 1) throw severalLengths(place, lengths)
  return given
}

/** How yes and no may be written. */
const BOOLEANS = new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  ['1', true],
  [false, false],
  ['false', false],
  ['0', false],
])

function settingOf(
  option: Option<unknown>,
  value: unknown,
  wrong: (requirement: string) => WrongUsage,
): unknown {
  const isSwitch = option.value === undefined
  if (!isSwitch && !['string', 'number'].includes(typeof value)) throw wrong('It must be text or a number.')
  const setting = option.read(isSwitch ? BOOLEANS.get(value) : `${value}`)
  if (setting === null) throw wrong(requirement(`${value}`, option))
  return setting
}
