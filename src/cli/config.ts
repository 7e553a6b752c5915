import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { LENGTH_NAMES } from '../core/length.ts'
import { type Command, CommanderError, InvalidArgumentError, type Option } from './commander.ts'
import { hint } from './hint.ts'

/** Values of options by their long names. */
export type Settings = Readonly<Record<string, unknown>>

/** They ask for something other than a summary, or for one run alone. */
const NOT_CONFIGURABLE = ['output', 'resume', 'config', 'completion', 'version', 'help']
const PREFIX = 'SUMMARIZE_'
const WRONG_USAGE = 2

/** What the configuration file and, over it, the environment set; throws a `CommanderError` where they are wrong. */
export async function configured(
  command: Command,
  env: NodeJS.ProcessEnv,
  withFile: boolean,
): Promise<Settings> {
  const path = await configPath(env)
  const file = withFile ? settingsOf(command, read(path), path, '') : {}
  const set = Object.entries(env).filter(([name, value]) => name.startsWith(PREFIX) && value !== '')
  return layered(file, settingsOf(command, Object.fromEntries(set), 'the environment', PREFIX))
}

/** Both, where the upper one wins; a length above takes the place of any length below. */
export function layered(lower: Settings, upper: Settings): Settings {
  const length = LENGTH_NAMES.some((name) => upper[name] !== undefined)
  const kept = Object.entries(lower).filter(
    ([name]) => !length || !LENGTH_NAMES.some((other) => other === name),
  )
  return { ...Object.fromEntries(kept), ...upper }
}

/** By the XDG Base Directory Specification, which has relative paths ignored; never in the current folder. */
async function configPath({ XDG_CONFIG_HOME = '', HOME }: NodeJS.ProcessEnv): Promise<string> {
  const home = HOME ?? (await import('node:os')).homedir()
  const folder = isAbsolute(XDG_CONFIG_HOME) ? XDG_CONFIG_HOME : join(home, '.config')
  return join(folder, 'no-time-to-read', 'config.json')
}

function read(path: string): object {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return {}
    throw wrong(`${path} cannot be read: ${(error as Error).message}`)
  }
  throw wrong(`${path} is no JSON object. It must look like {"format": "bullets"}.`)
}

/** The values of one place by option; `prefix` is what stands before the names, which then are in capitals. */
function settingsOf(command: Command, content: object, place: string, prefix: string): Settings {
  const options = command.options.filter((option) => !NOT_CONFIGURABLE.includes(option.attributeName()))
  const keyOf = (option: Option) =>
    prefix === '' ? option.attributeName() : prefix + option.attributeName().toUpperCase()
  const settings = Object.entries(content).map(([key, value]) => {
    const option = options.find((option) => keyOf(option) === key)
    if (option === undefined)
      throw wrong(`${place} has the unknown key "${key}". ${hint(key, options.map(keyOf))}`)
    return [
      option.attributeName(),
      settingOf(option, value, `${place} has ${key} = ${JSON.stringify(value)}`),
    ]
  })
  const lengths = LENGTH_NAMES.filter((name) => settings.some(([other]) => other === name))
  if (lengths.length > 1) throw wrong(`${place} sets both ${lengths.join(' and ')}. Keep one of them.`)
  return Object.fromEntries(settings)
}

const SWITCH = new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  ['1', true],
  [false, false],
  ['false', false],
  ['0', false],
])

function settingOf(option: Option, value: unknown, what: string): unknown {
  const { parseArg } = option
  if (option.isBoolean()) {
    if (SWITCH.has(value)) return SWITCH.get(value)
    throw wrong(`${what}. It must be true or false.`)
  }
  if (!['string', 'number'].includes(typeof value)) throw wrong(`${what}. It must be text or a number.`)
  try {
    return parseArg ? parseArg(`${value}`, undefined) : `${value}`
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw wrong(`${what}. ${error.message}`)
    throw error
  }
}

function wrong(message: string): CommanderError {
  return new CommanderError(WRONG_USAGE, 'configuration', message)
}
