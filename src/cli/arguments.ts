import { printable } from '../core/text/printable.ts'
import { configured, layered } from './config.ts'
import { EXAMPLES } from './description.ts'
import { noInput, WrongUsage } from './error.ts'
import { checkTogether } from './option-conflict.ts'
import { DEFAULTS, type Given, type Invocation } from './options.ts'
import { type Arguments, plainArguments } from './plain-arguments.ts'

/** Arguments that ask for no summary. */
export interface Answer {
  /** 0: `text` is what was asked for (help, the version); 2: it says in one line what is wrong. */
  readonly exitCode: 0 | 2
  readonly text: string
}

/** What the arguments after the program's name ask for, over the environment, over the configuration file. */
export async function parseArguments(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Invocation | Answer> {
  try {
    const said = plainArguments(args) ?? (await import('./command.ts')).commandArguments(args)
    return typeof said === 'string' ? { exitCode: 0, text: said } : await answerOrInvocation(said, env)
  } catch (error) {
    if (error instanceof WrongUsage) return wrongUsage(error)
    throw error
  }
}

async function answerOrInvocation(
  { given, inputs }: Arguments,
  env: NodeJS.ProcessEnv,
): Promise<Invocation | Answer> {
  if (given.completion !== undefined) {
    const { completion } = await import('./shell/completion.ts')
    return { exitCode: 0, text: completion(given.completion) }
  }
  const settings = layered(await configured(env, given.config ?? DEFAULTS.config), given)
  const asked = { ...DEFAULTS, ...forFrontMatter(forArchives(settings, inputs)), inputs }
  checkTogether(asked)
  return asked
}

/** What is written into front matter is the sentences alone, whatever a configuration would have printed. */
function forFrontMatter(settings: Given): Given {
  if (!settings.frontMatter) return settings
  return { ...settings, format: 'jsonl', keywords: undefined, explain: false, encoding: undefined }
}

/** The names of archives. */
const ARCHIVE = /\.(?:jsonl|ndjson)(?:\.gz)?$/i

/** Archives are known by their names; they come to a line for a line where nobody asks for anything else. */
function forArchives(settings: Given, inputs: readonly string[]): Given {
  const { from = 'auto', format = 'jsonl' } = settings
  const isArchive = from === 'jsonl' || (from === 'auto' && areArchives(inputs))
  return isArchive ? { ...settings, from: 'jsonl', format } : settings
}

function areArchives(inputs: readonly string[]): boolean {
  return inputs.length > 0 && inputs.every((name) => ARCHIVE.test(name))
}

/** The help that a bare `summarize` on a terminal gets. */
export function shortHelp(): Answer {
  const { exitCode, text } = wrongUsage(noInput())
  const examples = EXAMPLES.map((line) => `  ${line}\n`).join('')
  return { exitCode, text: `${text}\n${examples}\nsummarize --help tells all there is.\n` }
}

function wrongUsage({ message }: WrongUsage): Answer {
  return { exitCode: 2, text: `summarize: ${printable(message.replaceAll(/(?<!\s)\s*\n\s*/g, ' '))}\n` }
}
