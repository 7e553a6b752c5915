import type { Anchor } from './block.ts'

/** Collects the text of one block piece by piece, cleaning it on the way. */
export interface BlockText {
  /**
   * Adds a stretch of the input that begins at `offset` in it: white space is folded to single spaces, also
   * across stretches; invisible characters and terminal escapes are left out; lone surrogates become U+FFFD.
   */
  append(text: string, offset: number): void
  /** The trimmed text so far, possibly empty, and where its characters stand in the input. */
  finish(): { text: string; anchors: Anchor[] }
}

const SPACE = String.raw`[\s\x85]+`
const LONE_SURROGATE = String.raw`[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`
/** No escape is longer; the bound keeps an article of unclosed ones linear. */
const LONGEST_ESCAPE = 200
/** Terminal escapes may carry visible characters: ECMA-48 control sequences, OSC strings, two-byte forms. */
const ESCAPE = String.raw`\x1b(?:\[[0-?]{0,40}[ -/]{0,4}[@-~]|\][^\x07\x1b]{0,${LONGEST_ESCAPE}}(?:\x07|\x1b\\)|[@-Z\\^_])`
/**
 * What a reader never sees but a terminal or a search would trip over: controls, soft hyphens, zero-width
 * spaces, bidirectional overrides, places of objects. Joiners stay: emoji and Indic and Persian words need them.
 */
const INVISIBLE = String.raw`[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufffc]`
const UNCLEAN = new RegExp(`(?<space>${SPACE})|(?<lone>${LONE_SURROGATE})|${ESCAPE}|${INVISIBLE}`, 'g')
/** What hardly any paragraph holds; checked first because it is several times cheaper than to look for what. */
const PERHAPS_UNCLEAN = /[^ !-~\xa1-\xac\xae-\u167f\u2010-\u2027\u2030-\u205e\u3001-\ud7ff]/

function isClean(piece: string): boolean {
  return !PERHAPS_UNCLEAN.test(piece) && !piece.includes('  ') && piece === piece.trim()
}

/** An empty block text. */
export function blockText(): BlockText {
  let text = ''
  let space: number | null = null
  const anchors: Anchor[] = []
  const add = (piece: string, offset: number) => {
    if (piece === '') return
    if (space !== null && text !== '') place(' ', space)
    space = null
    place(piece, offset)
  }
  const place = (piece: string, offset: number) => {
    const last = anchors.at(-1)
    if (last === undefined || last[1] - last[0] !== offset - text.length) anchors.push([text.length, offset])
    text += piece
  }
  const append = (piece: string, offset: number) => {
    if (piece === ' ') space ??= offset
    else if (isClean(piece)) add(piece, offset)
    else clean(piece, offset)
  }
  const clean = (piece: string, offset: number) => {
    let from = 0
    for (const match of piece.matchAll(UNCLEAN)) {
      add(piece.slice(from, match.index), offset + from)
      if (match.groups?.space) space ??= offset + match.index
      else if (match.groups?.lone) add('\ufffd', offset + match.index)
      from = match.index + match[0].length
    }
    add(piece.slice(from), offset + from)
  }
  return { append, finish: () => ({ text, anchors }) }
}

/** The cleaned text of one unbroken stretch of the input; see `BlockText.append`. */
export function cleanText(input: string, start = 0, end = input.length): { text: string; anchors: Anchor[] } {
  const piece = input.slice(start, end)
  // Most of markup has a space around it, which is no reason to look at all of it again.
  const text = piece.trim()
  if (text !== '' && isClean(text)) {
    return { text, anchors: [[0, start + piece.length - piece.trimStart().length]] }
  }
  const block = blockText()
  block.append(piece, start)
  return block.finish()
}
