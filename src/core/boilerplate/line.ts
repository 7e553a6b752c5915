import type { Block } from '../page/block.ts'
import { matches, pattern } from '../text/pattern.ts'
import { CLOSERS, ending, TERMINATORS } from '../text/punctuation.ts'
import { type LineText, lineText } from './line-text.ts'
import { isBoilerplate, LONGEST_BOILERPLATE, type RuleName } from './rules.ts'
import { opensComments, opensStories, TAIL_WORDS } from './tail.ts'
import { type Size, sizeOf } from './words.ts'

/** What a line is by its own text; its role on the page also depends on its neighbours. */
export type LineKind = 'prose' | 'fragment' | 'boilerplate' | 'stories' | 'comments'

/** A block and what its own text says about it. */
export interface Line extends Size {
  readonly block: Block
  readonly kind: LineKind
  /** Starts with a bullet, a number or a letter of a list. */
  readonly enumerated: boolean
}

/** Headlines and captions seldom reach it; a paragraph cut short, or without its full stop, does. */
const LONG_LINE = 20
/** "Cast:" labels a field; from here on a colon ends a clause that leads on to what follows. */
const CLAUSE = 4
/** A semicolon ends an item of a list that is prose; numbers and daggers point to notes. */
const endsProse = ending(`${TERMINATORS}؛;`, `${CLOSERS}0123456789*†`)
const SENTENCE_INSIDE = pattern(String.raw`(?:\p{Ll}{3}\.|\p{Ll}[!?])["”’»)]? +["“‘«(]?\p{Lu}|[。！？].`)
/** Notes and posts end in tags and addresses behind the last full stop: "It turned. #mill https://mill.example". */
const TAGGED_END = pattern(String.raw`[${TERMINATORS}][${CLOSERS}]*(?:\s+(?:#|https?:)\S+)+$`)
const LONGEST_TAGS = 200
const CLAUSE_END = /[:：,،，—–-]$/u

const ENUMERATED = pattern(
  String.raw`^(?:[-*–—•▪◦·‣] |\(?\p{N}{1,3}[.)ªº]|\p{N}{1,3}\p{L}? \p{L}|\p{L}[.)] )`,
)

/** So most lines open, and none that is enumerated. */
const OPENS_WORD = /^["“‘]?[A-Za-z][A-Za-z ]/

/** What a block's own text says about it; a rule may be left out. */
export function describe(block: Block, leftOut?: RuleName): Line {
  const { text } = block
  const size = sizeOf(text)
  const enumerated = !OPENS_WORD.test(text) && matches(ENUMERATED, text)
  return { block, ...size, kind: kindOf(text, size.words, leftOut), enumerated }
}

/** A loop, as V8 forgets what it compiled of a function that is made for each page. */
export function describeAll(blocks: readonly Block[], leftOut?: RuleName): Line[] {
  const lines: Line[] = []
  for (const block of blocks) lines.push(describe(block, leftOut))
  return lines
}

function kindOf(text: string, words: number, leftOut?: RuleName): LineKind {
  if (words === 0) return 'boilerplate'
  if (text.length <= LONGEST_BOILERPLATE || words <= TAIL_WORDS) {
    const kind = kindByWords(lineText(text, words), leftOut)
    if (kind !== null) return kind
  }
  if (endsProse(text) || matches(SENTENCE_INSIDE, text) || endsInTags(text)) return 'prose'
  if (words >= LONG_LINE) return isCapitalized(text, words) ? 'fragment' : 'prose'
  return words >= CLAUSE && CLAUSE_END.test(text) ? 'prose' : 'fragment'
}

function endsInTags(text: string): boolean {
  return /#|:\//.test(text) && matches(TAGGED_END, text.slice(-LONGEST_TAGS))
}

/** What the line's own words give it away as, if anything. */
function kindByWords(line: LineText, leftOut?: RuleName): LineKind | null {
  if (leftOut !== 'comments' && opensComments(line)) return 'comments'
  if (leftOut !== 'stories' && opensStories(line)) return 'stories'
  return isBoilerplate(line, leftOut) ? 'boilerplate' : null
}

/** Whether most words are, as in a menu that runs on without separators; German prose reaches two in five. */
function isCapitalized(text: string, words: number): boolean {
  return (text.match(CAPITALIZED(text))?.length ?? 0) > words * CAPITALIZED_SHARE
}
const CAPITALIZED = pattern(String.raw`(?<![\p{L}\p{M}])\p{Lu}`, 'g')
const CAPITALIZED_SHARE = 0.6
