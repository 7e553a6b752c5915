import type { Block, Page } from '../../page/block.ts'
import { type BlockText, blockText } from '../../page/block-text.ts'
import { holdsWord } from '../../text/letters.ts'
import type { Piece } from '../html/plain-text.ts'
import { partsWords } from '../text/wrap.ts'
import { type Cue, cuesOf } from './cues.ts'
import { type Spoken, spokenIn } from './spoken.ts'

/** Seconds of silence after which somebody begins anew. */
const PAUSE = 3
/** Without marks at the ends of sentences, what is this many words long ends with its cue. */
const LONGEST_UNMARKED = 20
/** Speech has a sentence of 15 words or so; a transcript with less than a third of their marks was made without them. */
const WORDS_A_MARK = 50

/**
 * Subtitles as a page: what is said, joined across cues into a paragraph for each turn of a speaker or stretch without a
 * pause. What captions that roll up show again is read once.
 */
export function parseSubtitles(text: string): Page {
  const cues = cuesOf(text)
  const paragraphs = turns(text)
  const longest = isMarked(text) ? Number.POSITIVE_INFINITY : LONGEST_UNMARKED
  let before: { cue: Cue; lines: readonly string[] } | null = null
  for (const cue of cues) {
    const spoken = spokenIn(text, cue.lines).filter(({ pieces }) => holdsWord(textOf(pieces)))
    const lines = spoken.map(({ pieces }) => textOf(pieces))
    if (before !== null && cue.start - before.cue.end >= PAUSE) paragraphs.end()
    for (const line of unshown(spoken, lines, before?.lines ?? [])) paragraphs.add(line)
    if (paragraphs.words() >= longest) paragraphs.end()
    if (lines.length > 0) before = { cue, lines }
  }
  return { title: null, blocks: paragraphs.blocks() }
}

function isMarked(text: string): boolean {
  const words = text.match(/\p{L}\s/gu)?.length ?? 0
  const marks = text.match(/[.!?…。！？]["'”’»)\]]*(?:<[^<>]{1,99}>)*\s/g)?.length ?? 0
  return marks * WORDS_A_MARK >= words || /[。！？]/.test(text)
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Captions that roll up show three lines or four. */
const MOST_ROLLING = 4

/** The lines of a cue without those that the cue before has shown, and without the beginning that a line only goes on from. */
function unshown(spoken: readonly Spoken[], lines: readonly string[], shown: readonly string[]): Spoken[] {
  let repeated = Math.min(lines.length, shown.length, MOST_ROLLING)
  while (repeated > 0 && !lines.slice(0, repeated).every((line, at) => line === shown.at(at - repeated)))
    repeated--
  const [next, ...rest] = spoken.slice(repeated)
  if (next === undefined) return []
  const last = shown.at(-1)
  const grows = repeated === 0 && last !== undefined && lines[0].startsWith(`${last} `)
  return grows ? [{ ...next, pieces: after(next.pieces, last.length) }, ...rest] : [next, ...rest]
}

/** The pieces without the first so many characters, white space folded. */
function after(pieces: readonly Piece[], length: number): Piece[] {
  const left: Piece[] = []
  let rest = length
  for (const { text, offset } of pieces) {
    const cut = Math.min(rest, text.length)
    rest -= cut
    if (cut < text.length) left.push({ text: text.slice(cut), offset: offset + cut })
  }
  return left
}

/** Joins lines into paragraphs. */
function turns(input: string) {
  const done: Block[] = []
  let open: BlockText = blockText()
  let last: Spoken | null = null
  let words = 0
  const end = () => {
    const block = open.finish()
    if (holdsWord(block.text)) done.push({ kind: 'paragraph', ...block })
    open = blockText()
    words = 0
  }
  const add = (spoken: Spoken) => {
    if (spoken.isNewSpeaker || spoken.voice !== last?.voice) end()
    const isParted = last === null || partsWords(input, last.line, spoken.line)
    if (isParted) open.append(' ', spoken.line.start)
    for (const { text, offset } of spoken.pieces) open.append(text, offset)
    words += textOf(spoken.pieces).split(' ').length
    last = spoken
  }
  const blocks = () => {
    end()
    return done
  }
  return { add, end, blocks, words: () => words }
}
