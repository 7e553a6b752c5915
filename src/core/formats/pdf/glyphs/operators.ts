/** The operators that place text, each by its number in the reader. */
export type Operators = Readonly<Record<(typeof OPERATORS)[number], number>>

const OPERATORS = [
  'save',
  'restore',
  'transform',
  'setCharSpacing',
  'setWordSpacing',
  'setHScale',
  'setLeading',
  'setFont',
  'setTextRise',
  'setGState',
  'beginText',
  'moveText',
  'setLeadingMoveText',
  'setTextMatrix',
  'nextLine',
  'showText',
  'paintFormXObjectBegin',
  'paintFormXObjectEnd',
] as const

/** What a page's list of operators shows: pairs of an operator and what it is given. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  // biome-ignore lint/suspicious/noExplicitAny: what each is given differs, and the reader has no types for it.
  readonly argsArray: readonly any[]
}
