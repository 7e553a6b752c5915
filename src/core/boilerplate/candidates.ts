import { pattern } from '../text/pattern.ts'
import { WORDS } from './notation.ts'

/** A phrase that a text may bear: if it has the key. */
export interface Candidate {
  readonly key: string
  /** Where the line of the phrase begins in the sources of its table. */
  readonly at: number
}

/** Looks up the lines of a table by their first field; most of them are never taken apart. Undefined where there is none. */
export function candidates(lines: string): (index: string) => readonly Candidate[] | undefined {
  const byIndex = new Map<string, string>()
  for (const line of lines.split('\n')) byIndex.set(line.slice(0, line.indexOf('\t')), line)
  const read = new Map<string, Candidate[]>()
  return (index) => {
    const line = byIndex.get(index)
    if (line === undefined) return undefined
    const known = read.get(index)
    if (known !== undefined) return known
    const [, ...fields] = line.split('\t')
    const found: Candidate[] = []
    for (let at = 0; at < fields.length; at += 2) found.push({ key: fields[at], at: Number(fields[at + 1]) })
    read.set(index, found)
    return found
  }
}

/** So many characters of a text tell which phrases may begin it. */
export const KEY_START = 2
let [lastStarted, lastStart] = ['', '']

/** The first characters of a text; one kind of phrase after another is looked for in the same text. */
export function startOf(text: string): string {
  if (text !== lastStarted) {
    lastStarted = text
    lastStart = text.slice(0, KEY_START)
  }
  return lastStart
}

const WORD = pattern(WORDS, 'g')
/** The words that phrases of any kind are found by; nearly all words of a text are none of them. */
const asked = new Set<string>()
/** One kind of phrase after another is looked for in the same text. */
let [last, lastWords]: [string, readonly string[]] = ['', []]

/** Has `wordsIn` find the words that lines of a table begin with. */
export function askFor(lines: string): void {
  for (const line of lines.split('\n')) asked.add(line.slice(0, line.indexOf('\t')))
  last = ''
}

/** The words of a text in lower case that some table was asked for. */
export function wordsIn(text: string): readonly string[] {
  if (text !== last) {
    last = text
    lastWords = (text.match(WORD(text)) ?? []).filter((word) => asked.has(word))
  }
  return lastWords
}
