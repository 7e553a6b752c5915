import pkg from '../../package.json' with { type: 'json' }
import type { Check } from '../core/library/checks.ts'
import { Command, CommanderError, InvalidArgumentError, Option } from './commander.ts'
import { DESCRIPTION, EXAMPLES } from './description.ts'
import { wrongArguments } from './error.ts'
import { HELP } from './help.ts'
import { requirement } from './hint.ts'
import { withKeywordCount } from './keyword-count.ts'
import type { Option as TableOption } from './options/option.ts'
import { GROUPS, OPTIONS, type OptionName, usageOf } from './options.ts'
import type { Arguments } from './plain-arguments.ts'

/** What arguments say, or the text that they ask for: help or the version; throws `WrongUsage` where something is wrong. */
export function commandArguments(args: readonly string[]): Arguments | string {
  let printed = ''
  const print = (text: string) => {
    printed += text
  }
  const program = command().configureOutput({ writeOut: print, writeErr: () => {} })
  try {
    program.parse(withKeywordCount(args), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return printed
    throw wrongArguments(error.message)
  }
  const given = Object.entries(program.opts()).filter(
    ([name]) => program.getOptionValueSource(name) === 'cli',
  )
  return { given: Object.fromEntries(given), inputs: program.args }
}

/** The command line as commander knows it; it neither prints nor exits by itself but throws. */
function command(): Command {
  const program = new Command('summarize')
    .usage('[options] [file ...]')
    .description(DESCRIPTION)
    .argument('[file...]', 'a path, an http(s) address, or - for standard input')
    .addHelpText('beforeAll', `Examples:\n${EXAMPLES.map((line) => `  ${line}\n`).join('')}`)
    .configureHelp(HELP)
    .exitOverride()
  for (const [heading, options] of Object.entries(GROUPS)) {
    program.optionsGroup(heading)
    for (const name of Object.keys(options) as OptionName[]) add(program, name)
  }
  return program
}

function add(program: Command, name: OptionName): void {
  const { help } = OPTIONS[name]
  if (name === 'version') program.version(pkg.version, usageOf(name), help)
  else if (name === 'help') program.helpOption(usageOf(name), help)
  else program.addOption(optionOf(usageOf(name), OPTIONS[name]))
}

function optionOf(usage: string, option: TableOption<unknown>): Option {
  const { value, help, choices, conflicts = [] } = option
  const made = new Option(usage, help).conflicts([...conflicts]).default(option.default)
  if (choices !== undefined) made.argChoices = [...choices]
  return value === undefined ? made : made.argParser((text) => checked(text, option))
}

function checked(text: string, check: Check<unknown>): unknown {
  const value = check.read(text)
  if (value === null) throw new InvalidArgumentError(requirement(text, check))
  return value
}
