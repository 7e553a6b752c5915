import { isCommon, pattern } from '../text/pattern.ts'
import { WORDS } from './notation.ts'

/** A phrase that a text may bear: if it has the key. */
export interface Candidate {
  readonly key: string
  /** The index of the phrase in its table. */
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
/** By the hash of a word whether one of those has it; a power of two, many times as many as there are words. */
const isHash = new Uint8Array(1 << 12)
/** By character code whether it is of a word, in common text. */
const isOfWord = new Uint8Array(0x100)
/** One kind of phrase after another is looked for in the same text. */
let [last, lastWords]: [string, readonly string[]] = ['', []]

/** Has `wordsIn` find the words that lines of a table begin with. */
export function askFor(lines: string): void {
  if (asked.size === 0) markCharacters()
  for (const line of lines.split('\n')) {
    const word = line.slice(0, line.indexOf('\t'))
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at))
    isHash[hash] = 1
    asked.add(word)
  }
  last = ''
}

function markCharacters(): void {
  const all = String.fromCharCode(...isOfWord.keys())
  for (const run of all.match(WORD(all)) ?? [])
    for (let at = 0; at < run.length; at++) isOfWord[run.charCodeAt(at)] = 1
}

/** The words of a text in lower case that some table was asked for. */
export function wordsIn(text: string): readonly string[] {
  if (text !== last) {
    last = text
    lastWords = isCommon(text)
      ? commonWords(text)
      : (text.match(WORD(text)) ?? []).filter((word) => asked.has(word))
  }
  return lastWords
}

/** Most words are told by their hashes: to take each of them out of the text takes ten times as long. */
function commonWords(text: string): string[] {
  const found: string[] = []
  let start = 0
  let hash = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (isOfWord[code] === 1) hash = hashed(hash, code)
    else {
      if (at > start && isHash[hash] === 1) found.push(text.slice(start, at))
      start = at + 1
      hash = 0
    }
  }
  return found.filter((word) => asked.has(word))
}

function hashed(hash: number, code: number): number {
  return (hash * 31 + code) & (isHash.length - 1)
}
