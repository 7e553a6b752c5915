import pkg from '../../package.json' with { type: 'json' }
import type { Format } from '../core/formats/source.ts'
import type { Length } from '../core/length.ts'
import type { RankerName } from '../core/rank/rankers.ts'
import type { OutputFormat } from '../core/render/render.ts'
import type { ColorChoice } from './color.ts'
import { command, EXAMPLES } from './command.ts'
import { type Command, CommanderError } from './commander.ts'
import { configured, layered } from './config.ts'
import { withKeywordCount } from './keyword-count.ts'
import { misfitOf } from './option-conflict.ts'
import type { Shell } from './shell/shells.ts'

/** One run of the command, as its arguments ask for it. */
export interface Invocation extends Length {
  /** Paths, or "-" for standard input; empty where none was given. */
  readonly inputs: readonly string[]
  readonly ranker: RankerName
  /** Words that the summary is to be about. */
  readonly about: string | undefined
  readonly from: Format | 'auto' | 'jsonl'
  /** Label of the input's encoding; undefined where it is to be found out. */
  readonly encoding: string | undefined
  /** What one input may have at most; undefined for the preset. */
  readonly maxBytes: number | undefined
  /** ISO 639-1 code; undefined where it is to be detected. */
  readonly language: string | undefined
  readonly format: OutputFormat
  /** So many key phrases at most; undefined for none. */
  readonly keywords: number | undefined
  /** Whether the reasons are asked for, too. */
  readonly explain: boolean
  /** Where the output goes; undefined for standard output. */
  readonly output: string | undefined
  readonly color: ColorChoice
  /** Columns at which text is wrapped wherever it goes; undefined for what suits the terminal. */
  readonly width: number | undefined
  readonly quiet: boolean
  /** The file that an archive's lines are appended to after those that it has. */
  readonly resume: string | undefined
  /** So many inputs or records are worked on at a time; undefined for as many as there are cores. */
  readonly jobs: number | undefined
}

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
  let printed = ''
  const print = (text: string) => {
    printed += text
  }
  const program = command(pkg.version).configureOutput({ writeOut: print, writeErr: () => {} })
  try {
    program.parse(withKeywordCount(args), { from: 'user' })
    const { config, completion, ...options } = program.opts()
    if (completion !== undefined) return { exitCode: 0, text: await completionScript(completion, program) }
    const given = Object.entries(options).filter(([name]) => program.getOptionValueSource(name) === 'cli')
    const settings = layered(await configured(program, env, config), Object.fromEntries(given))
    const asked = { ...options, ...settings, inputs: program.args } as unknown as Invocation
    const misfit = misfitOf(asked)
    return misfit === null ? asked : wrongUsage(misfit)
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? { exitCode: 0, text: printed } : wrongUsage(error.message)
  }
}

async function completionScript(shell: Shell, program: Command): Promise<string> {
  return (await import('./shell/completion.ts')).completion(shell, program)
}

/** The help that a bare `summarize` on a terminal gets. */
export function shortHelp(): Answer {
  const { exitCode, text } = wrongUsage('no input: name a file or pipe an article in, such as')
  const examples = EXAMPLES.map((line) => `  ${line}\n`).join('')
  return { exitCode, text: `${text}\n${examples}\nsummarize --help tells all there is.\n` }
}

function wrongUsage(message: string): Answer {
  const line = message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ')
  return { exitCode: 2, text: `summarize: ${line}\n` }
}
