import { describe, type Line } from '../boilerplate/line.ts'
import { keyOf } from '../boilerplate/words.ts'
import { matches, pattern } from '../text/pattern.ts'
import { ending, FULL_STOPS } from '../text/punctuation.ts'
import type { Block, Page } from './block.ts'
import { opensTurn } from './turns.ts'

/** Headlines run to about 20 words; longer first lines are standfirsts or prose. */
const LONGEST_TITLE = 25
/** Titles end in a letter, a bracket, a quotation mark, "?" or "!": not as sentences and lists do; "|" parts links. */
const endsLikeNoTitle = ending(`${FULL_STOPS},;:`)
/** Deeper headings part the text. */
const TITLE_LEVEL = 1
/** "#Issue#", "== History ==" and "[Music]" part a text, "(From the Gazette, 3 June)" is a note. */
const FRAMED = /^[#=[(<{-].*[#=\])>}-]$/
/** "Citation Nr: 0412345" is a field. */
const NUMBERED = pattern(String.raw`^[\p{L} ]{1,30}[:.#]{1,2}\s{0,4}\d[\d/-]*$`)
/** "By Jane Smith" stands above some articles that came without their title. */
const BYLINE = pattern(String.raw`^[Bb][Yy]\s+\p{L}`)

/** The page with its first block but menus and buttons taken for the title, if it looks like one and more follows. */
export function splitTitle(blocks: readonly Block[]): Page {
  for (const [at, block] of blocks.slice(0, -1).entries()) {
    const line = describe(block)
    const isByline = matches(BYLINE, block.text)
    if (line.kind === 'boilerplate' && !isByline) continue
    if (isByline || !isTitle(line) || isTurn(blocks.slice(at, at + TURNS))) break
    return { title: block.text, blocks: blocks.toSpliced(at, 1) }
  }
  return { title: null, blocks }
}

/** So many turns one after another begin a dialogue. */
const TURNS = 3

function isTurn(blocks: readonly Block[]): boolean {
  return blocks.length === TURNS && blocks.every(({ text }) => opensTurn(text))
}

/** A title as files are named: "the-mill-turns", "themillturns". */
const FILE_NAME = pattern(String.raw`^(?=.*\p{Ll})[\p{Ll}\p{N}_-]+$`)
/** So many blocks may be the headline or stand above it. */
const HEAD = 5

/** A title that is written as files are named, as the head of the page writes it with spaces and capitals; else as it is. */
export function spelledOut(title: string, blocks: readonly Block[]): string {
  if (!matches(FILE_NAME, title)) return title
  const key = lettersOf(title)
  return blocks.slice(0, HEAD).find(({ text }) => lettersOf(text) === key)?.text ?? title
}

function lettersOf(text: string): string {
  return keyOf(text).replaceAll(' ', '')
}

function isTitle({ block, words }: Line): boolean {
  return (
    block.kind !== 'item' &&
    (block.level ?? TITLE_LEVEL) === TITLE_LEVEL &&
    words <= LONGEST_TITLE &&
    !endsLikeNoTitle(block.text) &&
    !FRAMED.test(block.text) &&
    !matches(NUMBERED, block.text) &&
    !block.text.includes('|')
  )
}
