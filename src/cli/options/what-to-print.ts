import { type Check, DEFAULT_KEYWORDS, oneOf, SWITCH, text } from '../../core/library/checks.ts'
import { OUTPUT_FORMATS } from '../../core/render/render.ts'
import { CHECKS } from '../../node/options.ts'
import { COLOR_CHOICES } from '../color.ts'
import { SHELLS } from '../shell/shells.ts'
import type { Options } from './option.ts'

/** In a window narrower than this nothing can be read, so that it may break lines by itself. */
export const NARROWEST = 20
const WIDEST = 9999
/** More threads than any machine of today has cores; each takes 100 MB. */
const MOST_JOBS = 512

function wholeNumber(least: number, most: number): Check<number> {
  const isOne = (digits: string) =>
    /^\d{1,4}$/.test(digits) && Number(digits) >= least && Number(digits) <= most
  return text((digits) => (isOne(digits) ? Number(digits) : null), `a whole number from ${least} to ${most}`)
}

const ON = { ...SWITCH, alone: true, default: false } as const
const PATH = text((path) => path || null, 'a path')

export const WHAT_TO_PRINT = {
  format: {
    ...oneOf(OUTPUT_FORMATS),
    short: 'f',
    value: 'name',
    default: 'text',
    help: 'how to print it',
  },
  /** So many at most; undefined for none. */
  keywords: {
    ...CHECKS.keywords,
    short: 'k',
    value: 'count',
    alone: DEFAULT_KEYWORDS,
    help: `key phrases too (default: ${DEFAULT_KEYWORDS})`,
  },
  explain: { ...ON, short: 'e', help: 'why each sentence was chosen' },
  /** Standard output where it is undefined. */
  output: {
    ...PATH,
    short: 'o',
    value: 'file',
    isConfigurable: false,
    help: 'write there, whole or not at all',
  },
  /** The file that an archive's lines are appended to after those that it has. */
  resume: {
    ...PATH,
    value: 'file',
    conflicts: ['output'],
    isConfigurable: false,
    help: 'append the lines of an archive that it lacks',
  },
  frontMatter: {
    ...ON,
    conflicts: ['format', 'keywords', 'explain', 'width', 'output', 'resume', 'encoding'],
    isConfigurable: false,
    help: 'write it as `summary` into the front matter of Markdown files',
  },
  color: { ...oneOf(COLOR_CHOICES), value: 'when', default: 'auto', help: 'bold titles and the like' },
  /** Wherever it goes; undefined for what suits the terminal. */
  width: {
    ...wholeNumber(NARROWEST, WIDEST),
    value: 'columns',
    help: 'wrap at (terminal: its width, at most 80)',
  },
  quiet: { ...ON, short: 'q', help: 'no progress, no warnings' },
  /** Inputs or records. */
  jobs: {
    ...wholeNumber(1, MOST_JOBS),
    value: 'count',
    help: 'work on so many at a time (default: the cores)',
  },
  config: {
    ...SWITCH,
    alone: false,
    default: true,
    isConfigurable: false,
    help: 'ignore the configuration file',
  },
  completion: {
    ...oneOf(SHELLS),
    value: 'shell',
    isConfigurable: false,
    help: 'print a completion script for a shell',
  },
  version: { ...ON, short: 'V', isConfigurable: false, help: 'print the version' },
  help: { ...ON, short: 'h', isConfigurable: false, help: 'print this help' },
} as const satisfies Options
