import { type Pattern, pattern } from '../text/pattern.ts'

/** Where a candidate stands in the text: its first mark, and the end of its sentence if it is one. */
export interface Terminator {
  readonly index: number
  readonly end: number
  readonly marks: string
  readonly closers: string
  readonly gap: string
}

/**
 * Matches terminators: 1 the marks, 2 the quotes, brackets and the like that close the sentence after them, 3 the space
 * that follows. `marks` and `closers` are members of a character class; what opens a quotation in one language and
 * closes it in another does the latter where no word follows.
 */
export function terminatorPattern(marks: string, closers: string): Pattern {
  const closer = String.raw`[${closers}]|[“‘«‹](?![\p{L}\p{N}])|\[\d+\]|\s[”’»](?=\s|$)|\s?\p{Emoji_Presentation}|\s?[:;]-?[()DP](?=\s|$)`
  const source = String.raw`(\.(?<=\s\.)(?:\s\.)+|[${marks}]+)((?:\s["'](?=\s|$))?(?:${closer})*)(\s*)`
  return pattern(source, 'g')
}

/** All terminators of a text that match a `terminatorPattern`, in order. */
export function terminators(text: string, mark: Pattern): Terminator[] {
  const found: Terminator[] = []
  const expression = mark(text)
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const [all, marks, closers, gap] = match
    found.push({ index: match.index, end: match.index + all.length - gap.length, marks, closers, gap })
  }
  return found
}
