import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { DATA } from '../data.ts'
import { PROGRAM } from './run.ts'

const NAUGHTY = `${DATA}naughty-strings.json`
/** What a user is promised, in milliseconds. */
const PATIENCE = 5_000
/** As many programs at a time as leave the clock honest on two cores. */
const AT_ONCE = 2
const MEGABYTE = 1_000_000
const LEVELS = 10_000

interface Case {
  readonly name: string
  readonly text: string
  readonly format: 'text' | 'markdown'
}

interface Outcome {
  readonly name: string
  readonly milliseconds: number
  /** What is wrong; empty where nothing is. */
  readonly fault: string
}

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

function cases(): Case[] {
  const strings: string[] = existsSync(NAUGHTY) ? JSON.parse(readFileSync(NAUGHTY, 'utf8')) : []
  const texts = [
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
  return texts.flatMap((it) => (['text', 'markdown'] as const).map((format) => ({ ...it, format })))
}

function run({ name, text, format }: Case): Promise<Outcome> {
  return new Promise((done) => {
    const start = performance.now()
    const child = spawn(process.execPath, [PROGRAM, '--from', format], { timeout: 2 * PATIENCE })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk))
    child.stdin.on('error', () => {})
    child.stdin.end(text)
    child.on('close', (code) => {
      const milliseconds = performance.now() - start
      done({ name: `${name} (${format})`, milliseconds, fault: faultOf(code, out, err, milliseconds) })
    })
  })
}

function faultOf(code: number | null, out: string, err: string, milliseconds: number): string {
  if (milliseconds > PATIENCE) return 'too slow'
  if (code === 0) return out.trim() === '' || err !== '' ? `prints ${out.length} characters and ${err}` : ''
  const clear = code === 1 && out === '' && /^summarize: standard input: [^\n]+: [^\n]+\n$/.test(err)
  return clear ? '' : `exits with ${code}: ${err}`
}

async function runAll(all: readonly Case[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const left = [...all]
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) outcomes.push(await run(next))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return outcomes
}

/**
 * Runs the built program on strings that are known to break programs, and on floods of characters: each must give a summary
 * or one clear line, in time. Prints what does not; gives how many inputs there were and how many of them did not.
 */
export async function runStrings(only: RegExp): Promise<{ inputs: number; faults: number }> {
  if (!existsSync(NAUGHTY)) console.error(`skipped: no ${NAUGHTY}`)
  const outcomes = await runAll(cases().filter(({ name, format }) => only.test(`${format}: ${name}`)))
  const faults = outcomes.filter(({ fault }) => fault !== '')
  for (const { name, milliseconds, fault } of faults)
    console.log(`${name}: ${fault} (${Math.round(milliseconds)} ms)`)
  return { inputs: outcomes.length, faults: faults.length }
}
