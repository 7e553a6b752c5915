import { INPUT_FORMATS } from '../core/formats/source.ts'
import { DEFAULT_KEYWORDS } from '../core/keyphrases/options.ts'
import { DEFAULT_RANKER, RANKER_NAMES } from '../core/rank/rankers.ts'
import { OUTPUT_FORMATS } from '../core/render/render.ts'
import { COLOR_CHOICES } from './color.ts'
import { Command } from './commander.ts'
import { HELP } from './help.ts'
import { SHELLS } from './shell/shells.ts'
import {
  appended,
  bytes,
  choice,
  columns,
  encoding,
  jobs,
  keywords,
  language,
  length,
  topic,
} from './values.ts'

/** Uses that show what the command is good for, from the plainest on. */
export const EXAMPLES = [
  'summarize article.txt',
  'summarize -n 5 -f bullets notes.md',
  'curl -s https://example.com/story.html | summarize -t 30s',
  'summarize -c 160 -q article.txt',
  'summarize -f json *.txt > summaries.json',
  'summarize --from jsonl -f jsonl archive.jsonl > summaries.jsonl',
] as const

/** The command line as commander knows it; it neither prints nor exits by itself but throws. */
export function command(version: string): Command {
  return new Command('summarize')
    .usage('[options] [file ...]')
    .description('The short summary of an article: every sentence stands in the article.')
    .argument('[file...]', 'a path, an http(s) address, or - for standard input')
    .addHelpText('beforeAll', `Examples:\n${EXAMPLES.map((line) => `  ${line}\n`).join('')}`)
    .optionsGroup('How long (one of them)')
    .addOption(length('-n, --sentences <count>', 'this many (default: 3, at most a third of the article)'))
    .addOption(length('-w, --words <count>', 'at most this many words'))
    .addOption(length('-c, --characters <count>', 'at most this many characters'))
    .addOption(length('-p, --percent <percent>', 'this share of the sentences, such as 20%'))
    .addOption(length('-t, --time <duration>', 'what can be read in 30s, 1m, 1m30s'))
    .optionsGroup('What to choose')
    .addOption(choice('--ranker <name>', 'how sentences are weighed', RANKER_NAMES).default(DEFAULT_RANKER))
    .option('--about <words>', 'what the article says about these words', topic)
    .optionsGroup('What to read')
    .addOption(choice('--from <format>', 'how the input is written', INPUT_FORMATS).default('auto'))
    .option('--encoding <label>', 'such as utf-8 or windows-1252 (default: detected)', encoding)
    .option('--max-bytes <size>', 'the most that an input may have, such as 200MB (default: 64MB)', bytes)
    .option('--language <code>', 'of the article, such as de or ja (default: detected)', language)
    .optionsGroup('What to print')
    .addOption(choice('-f, --format <name>', 'how to print it', OUTPUT_FORMATS).default('text'))
    .addOption(keywords('-k, --keywords [count]', `key phrases too (default: ${DEFAULT_KEYWORDS})`))
    .option('-e, --explain', 'why each sentence was chosen', false)
    .option('-o, --output <file>', 'write there, whole or not at all')
    .addOption(appended('--resume <file>', 'append the lines of an archive that it lacks'))
    .addOption(choice('--color <when>', 'bold titles and the like', COLOR_CHOICES).default('auto'))
    .option('--width <columns>', 'wrap at (terminal: its width, at most 80)', columns)
    .option('-q, --quiet', 'no progress, no warnings', false)
    .option('--jobs <count>', 'work on so many at a time (default: the cores)', jobs)
    .option('--no-config', 'ignore the configuration file')
    .addOption(choice('--completion <shell>', 'print a completion script for a shell', SHELLS))
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureHelp(HELP)
    .exitOverride()
}
