/** Letters of Hebrew, Arabic and the like; their marks and digits too. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const FIRST_FROM_RIGHT = 0x590
const DIGIT = /\p{Nd}/u
const LETTER = /\p{L}/u
/** What stands within a number or at its end. */
const OF_NUMBERS = /^[.,:/\-+%\u066a-\u066c]$/
/** Brackets are drawn as they look from the left. */
const BRACKETS = '()[]{}<>«»‹›'

type Direction = 'right' | 'left' | 'number' | 'neutral'

/** Whether a text has letters that are read from the right. */
export function isFromRight(text: string): boolean {
  // Told without a pattern of nearly all that is asked about.
  if (text.length === 1 && text.charCodeAt(0) < FIRST_FROM_RIGHT) return false
  return FROM_RIGHT.test(text) && !DIGIT.test(text)
}

/** Whether most letters of a page are read from the right. */
export function isMostlyFromRight(texts: readonly (string | null)[]): boolean {
  const letters = texts.filter((text) => text !== null && LETTER.test(text))
  return letters.filter((text) => isFromRight(text ?? '')).length > letters.length / 2
}

/**
 * Pieces of a line of such a page, or of another, that stand from left to right, in the order they are read: the Unicode Bidirectional Algorithm (UAX 9)
 * backwards, without the embeddings, of which a page keeps nothing.
 */
export function readingOrder(pieces: readonly string[], fromRight: boolean): string[] {
  const directions = numbersJoined(pieces, pieces.map(directionOf))
  const levels = levelsOf(directions, fromRight ? 1 : 0)
  const turned = pieces.map((text, at) => (levels[at] === 1 ? mirrored(text) : text))
  return reversed(
    reversed(
      turned.map((text, at) => ({ text, level: levels[at] })),
      1,
    ),
    2,
  ).map(({ text }) => text)
}

function directionOf(text: string): Direction {
  if (DIGIT.test(text)) return 'number'
  if (FROM_RIGHT.test(text)) return 'right'
  return LETTER.test(text) ? 'left' : 'neutral'
}

/** Points and commas between digits, and signs beside them, belong to their number. */
function numbersJoined(pieces: readonly string[], directions: readonly Direction[]): Direction[] {
  const isNumber = (at: number) => directions[at] === 'number'
  const joins = (text: string, at: number) =>
    OF_NUMBERS.test(text) &&
    (text === '%' ? isNumber(at - 1) || isNumber(at + 1) : isNumber(at - 1) && isNumber(at + 1))
  return directions.map((direction, at) => (joins(pieces[at], at) ? 'number' : direction))
}

/** 0 and 2 for what is read from the left, 1 for what is read from the right. */
function levelsOf(directions: readonly Direction[], base: 0 | 1): number[] {
  const before = nearest(directions)
  const after = nearest(directions.toReversed()).reverse()
  return directions.map((direction, at) => {
    const isWithin = (...wanted: readonly (Direction | undefined)[]) =>
      wanted.includes(before[at]) && wanted.includes(after[at])
    if (direction === 'right') return 1
    if (base === 0) return direction !== 'left' && isWithin('right') ? (direction === 'number' ? 2 : 1) : 0
    if (direction !== 'neutral') return 2
    return isWithin('left') || (isWithin('left', 'number') && !isWithin('number')) ? 2 : 1
  })
}

/** For each place the last direction before it that is not neutral. */
function nearest(directions: readonly Direction[]): (Direction | undefined)[] {
  let last: Direction | undefined
  return directions.map((direction) => {
    const before = last
    if (direction !== 'neutral') last = direction
    return before
  })
}

/** The pieces with each stretch of at least a level turned round. */
function reversed<T extends { readonly level: number }>(pieces: readonly T[], least: number): T[] {
  const turned: T[] = []
  let stretch: T[] = []
  for (const piece of pieces) {
    if (piece.level >= least) stretch.push(piece)
    else {
      turned.push(...stretch.reverse(), piece)
      stretch = []
    }
  }
  turned.push(...stretch.reverse())
  return turned
}

function mirrored(text: string): string {
  const at = text.length === 1 ? BRACKETS.indexOf(text) : -1
  return at < 0 ? text : BRACKETS[at ^ 1]
}
