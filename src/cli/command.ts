import { Command, InvalidArgumentError, Option } from 'commander'
import { DEFAULT_RANKER, RANKER_NAMES } from '../rank/rankers.ts'
import { FORMATS } from '../read/source.ts'
import { OUTPUT_FORMATS } from '../render/render.ts'
import { nearest } from './nearest.ts'

export { CommanderError } from 'commander'

const EXAMPLES = `Examples:
  summarize article.txt
  summarize -n 5 -f bullets notes.md
  cat article.txt | summarize
`

/** The command line as commander knows it; it neither prints nor exits by itself but throws. */
export function command(version: string): Command {
  return new Command('summarize')
    .usage('[options] [file ...]')
    .description('The short summary of an article: every sentence stands in the article.')
    .argument('[file...]', 'a path, or - for standard input')
    .addHelpText('beforeAll', EXAMPLES)
    .optionsGroup('How long')
    .option('-n, --sentences <count>', 'this many (default: 3, at most a third of the article)', wholeNumber)
    .optionsGroup('What to choose')
    .addOption(choice('--ranker <name>', 'how sentences are weighed', RANKER_NAMES, DEFAULT_RANKER))
    .optionsGroup('What to read')
    .addOption(choice('--from <format>', 'how the input is written', ['auto', ...FORMATS], 'auto'))
    .optionsGroup('What to print')
    .addOption(choice('-f, --format <name>', 'how to print it', OUTPUT_FORMATS, 'text'))
    .option('-o, --output <file>', 'write there, whole or not at all')
    .option('-q, --quiet', 'no warnings', false)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
}

function choice(flags: string, description: string, allowed: readonly string[], preset: string): Option {
  return new Option(flags, `${description}: ${allowed.join(', ')}`).default(preset).argParser((value) => {
    if (allowed.includes(value)) return value
    throw new InvalidArgumentError(nearest(value, allowed))
  })
}

function wholeNumber(value: string): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= 1 && Number.isSafeInteger(number)) return number
  throw new InvalidArgumentError('It must be a whole number from 1.')
}
