import { existsSync, readFileSync } from 'node:fs'
import { DATA } from '../data.ts'
import type { Family } from './family.ts'

const NAUGHTY = `${DATA}naughty-strings.json`
const MEGABYTE = 1_000_000
const LEVELS = 10_000

/** Characters that a parser or a regular expression may stumble over when there are a million of them. */
const ODD = [
  ...'.!?"\'()[]{}<>&*_~`#-+=|\\/:;,@$%^ \t\n\r0aAé中ا।。…—•“”',
  ...'\u0000\u0007\u001b\u0085\u00a0\u00ad\u0301\u200b\u200d\u2028\u202e\ufeff\ufffd',
  '👩‍🌾',
  '\r\n',
]

/** Marks that open a level of Markdown each. */
const OPENERS = [
  '>',
  '> ',
  '- ',
  '* ',
  '1. ',
  '[',
  '![',
  '*',
  '_',
  '*_',
  '~',
  '`',
  '<',
  '<a ',
  '(',
  '[a](',
  '**a ',
  '| ',
]

const WORDS = 'the mill on the hill has ground no corn for many long years and on Saturday it turned '

const LONG: Readonly<Record<string, string>> = {
  'one line': 'The mill turned on Saturday, and 14 people came to see it. '.repeat(MEGABYTE / 59),
  'one line without a full stop': WORDS.repeat(MEGABYTE / WORDS.length),
  'lines without a full stop': `${WORDS}\n`.repeat(MEGABYTE / WORDS.length),
  'paragraphs without a full stop': `${WORDS}\n\n`.repeat(MEGABYTE / WORDS.length),
  'short sentences': 'It rained. '.repeat(MEGABYTE / 11),
  'different words': Array.from({ length: 130_000 }, (_, at) => at.toString(36).padStart(5, 'x')).join(' '),
  'different sentences': Array.from(
    { length: 40_000 },
    (_, at) => `Mill ${at} turned ${at % 97} times.`,
  ).join(' '),
  abbreviations: 'Mr. A. B. Tran of St. Louis, e.g. the U.S. Dr., etc. '.repeat(MEGABYTE / 53),
  'nested lists': Array.from({ length: 1_400 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
  'nested quotations': `${'"('.repeat(LEVELS)}It rained.${')"'.repeat(LEVELS)}`,
  'a table': `| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(100_000)}`,
  references: '&amp;&#x1F600;&notin;'.repeat(50_000),
  'front matter': `---\n${'a: [1, 2]\n'.repeat(100_000)}---\n\nIt rained.`,
  'aliases in front matter': `---\na: &a [x]\n${Array.from({ length: 50 }, (_, at) => `b${at}: &b${at} [*a, *a]`).join('\n')}\n---\n\nIt rained.`,
}

function texts(): { name: string; text: string }[] {
  const strings: string[] = existsSync(NAUGHTY) ? JSON.parse(readFileSync(NAUGHTY, 'utf8')) : []
  return [
    ...strings.map((text, at) => ({ name: `naughty string ${at}`, text })),
    ...OPENERS.map((mark) => ({
      name: `${LEVELS} times ${JSON.stringify(mark)}`,
      text: `${mark.repeat(LEVELS)}It rained.`,
    })),
    ...ODD.map((mark) => ({
      name: `a megabyte of ${JSON.stringify(mark)}`,
      text: mark.repeat(MEGABYTE / mark.length),
    })),
    ...Object.entries(LONG).map(([name, text]) => ({ name, text })),
  ]
}

/** Strings that are known to break programs, where that list lies beside the project, and floods of characters: of one size each. */
export const STRINGS: readonly Family[] = texts().flatMap(({ name, text }) =>
  ['text', 'markdown'].map((format) => ({ name, format, make: () => text })),
)
