import { type Candidate, lookUp } from './candidates.ts'
import { isOfAnywhere, NUMBER, phrasesIn, readPhrase, startOfKey } from './notation.ts'
import type { PhraseTable } from './phrase-table.ts'

/**
 * The phrases of a kind, read beforehand, in lines whose fields are parted by tabs. They stay text until they are asked for: to
 * take all apart would cost a run more than to read an article.
 */
export interface StoredTable {
  /** The source of each phrase, and what else its texts hold; each line ends in a line feed. */
  readonly sources: string
  /**
   * The start of keys; behind it each key that texts begin with and where in `sources` the line of its phrase begins. A line
   * feed stands before each line and behind the last.
   */
  readonly starts: string
  /** A word that phrases of anywhere hold, or nothing; behind it each key that texts hold and where the line of its phrase begins. */
  readonly words: string
}

/** To look for so many starts takes as long as to part all lines. */
const FEW = 100

/** The phrases of some lists of one kind, to be stored. */
export function storedTable(lists: readonly string[]): StoredTable {
  const starts = new Map<string, string>()
  const words = new Map<string, string>()
  const add = (to: Map<string, string>, index: string, key: string, at: number) =>
    to.set(index, `${to.get(index) ?? index}\t${key}\t${at}`)
  let sources = ''
  for (const phrase of lists.flatMap(phrasesIn))
    for (const { source, part, keys, word } of readPhrase(phrase)) {
      for (const key of keys) {
        if (isOfAnywhere(phrase)) add(words, word, key, sources.length)
        else add(starts, startOfKey(key), key === NUMBER ? '' : key, sources.length)
      }
      sources += `${source}${part && `\t${part}`}\n`
    }
  return { sources, starts: ['', ...starts.values(), ''].join('\n'), words: [...words.values()].join('\n') }
}

/** What was stored, as it is looked for. */
export function tableFrom({ sources, starts, words }: StoredTable): PhraseTable {
  const byWord = linesOf(words)
  return {
    byStart: lookUp(startsIn(starts), candidatesIn),
    byWord: lookUp((word) => byWord.get(word), candidatesIn),
    words: [...byWord.keys()],
    phraseAt: (at) => sources.slice(at, sources.indexOf('\n', at)).split('\t') as [string, string?],
  }
}

/** Finds a line by its first field. A short text begins in few ways: to look for those takes less than to part all lines. */
function startsIn(starts: string): (start: string) => string | undefined {
  let asked = 0
  let all: ReadonlyMap<string, string> | undefined
  return (start) => {
    if (asked++ < FEW) return lineOf(starts, start)
    all ??= linesOf(starts.slice(1, -1))
    return all.get(start)
  }
}

function lineOf(lines: string, index: string): string | undefined {
  const at = lines.indexOf(`\n${index}\t`) + 1
  return at === 0 ? undefined : lines.slice(at, lines.indexOf('\n', at))
}

/** Lines by their first field; none of nothing. */
function linesOf(lines: string): Map<string, string> {
  const byIndex = new Map<string, string>()
  if (lines !== '') for (const line of lines.split('\n')) byIndex.set(line.slice(0, line.indexOf('\t')), line)
  return byIndex
}

function candidatesIn(line: string): Candidate[] {
  const fields = line.split('\t')
  const found: Candidate[] = []
  for (let at = 1; at < fields.length; at += 2) found.push({ key: fields[at], at: Number(fields[at + 1]) })
  return found
}
