import { Command, InvalidArgumentError, Option } from 'commander'
import { LANGUAGE_CODE_FORM, languageCode } from '../language/code.ts'
import { LENGTH_NAMES, LENGTHS, type LengthName } from '../length.ts'
import { DEFAULT_RANKER, RANKER_NAMES } from '../rank/rankers.ts'
import { FORMATS } from '../read/source.ts'
import { OUTPUT_FORMATS } from '../render/render.ts'
import { DEFAULT_KEYWORDS, isTopic, KEYWORDS_FORM, keywordCount, TOPIC_FORM } from '../topic.ts'
import { COLOR_CHOICES } from './color.ts'
import { NARROWEST } from './layout.ts'
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
    .optionsGroup('How long (one of them)')
    .addOption(length('-n, --sentences <count>', 'this many (default: 3, at most a third of the article)'))
    .addOption(length('-w, --words <count>', 'at most this many words'))
    .addOption(length('-c, --characters <count>', 'at most this many characters'))
    .addOption(length('-p, --percent <percent>', 'this share of the sentences, such as 20%'))
    .addOption(length('-t, --time <duration>', 'what can be read in 30s, 1m, 1m30s'))
    .optionsGroup('What to choose')
    .addOption(choice('--ranker <name>', 'how sentences are weighed', RANKER_NAMES, DEFAULT_RANKER))
    .option('--about <words>', 'what the article says about these words', topic)
    .optionsGroup('What to read')
    .addOption(choice('--from <format>', 'how the input is written', ['auto', ...FORMATS], 'auto'))
    .option('--language <code>', 'of the article, such as de or ja (default: detected)', language)
    .optionsGroup('What to print')
    .addOption(choice('-f, --format <name>', 'how to print it', OUTPUT_FORMATS, 'text'))
    .addOption(keywords('-k, --keywords [count]', `key phrases too (default: ${DEFAULT_KEYWORDS})`))
    .option('-o, --output <file>', 'write there, whole or not at all')
    .addOption(choice('--color <when>', 'bold titles and the like', COLOR_CHOICES, 'auto'))
    .option('--width <columns>', 'wrap at (terminal: its width, at most 80)', columns)
    .option('-q, --quiet', 'no progress, no warnings', false)
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

function topic(words: string): string {
  if (!isTopic(words)) throw new InvalidArgumentError(`It must be ${TOPIC_FORM}.`)
  return words
}

function keywords(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value) => {
    const count = keywordCount(value)
    if (count === null) throw new InvalidArgumentError(`It must be ${KEYWORDS_FORM}.`)
    return count
  })
}

function language(value: string): string {
  const code = languageCode(value)
  if (code === null) throw new InvalidArgumentError(`It must be ${LANGUAGE_CODE_FORM}.`)
  return code
}

function columns(value: string): number {
  if (/^\d{1,4}$/.test(value) && Number(value) >= NARROWEST) return Number(value)
  throw new InvalidArgumentError(`It must be a whole number from ${NARROWEST} to 9999.`)
}

/** One of the lengths; asking for two of them is wrong usage. */
function length(flags: string, description: string): Option {
  const option = new Option(flags, description)
  const name = option.attributeName() as LengthName
  const { read, form } = LENGTHS[name]
  return option.conflicts(LENGTH_NAMES.filter((other) => other !== name)).argParser((value) => {
    const amount = read(value)
    if (amount === null) throw new InvalidArgumentError(`It must be ${form}.`)
    return amount
  })
}
