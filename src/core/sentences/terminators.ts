import { type Pattern, pattern } from '../text/pattern.ts'

/** Where a candidate stands in the text: its first stop, and the end of its sentence if it is one. */
export interface Stop {
  readonly index: number
  readonly end: number
  readonly stop: string
  readonly closers: string
  readonly gap: string
}

/**
 * Matches stops: 1 the marks, 2 the quotes, brackets and the like that close the sentence after them, 3 the space
 * that follows. `marks` and `closers` are members of a character class; what opens a quotation in one language and
 * closes it in another does the latter where no word follows.
 */
export function stopPattern(marks: string, closers: string): Pattern {
  const closer = String.raw`[${closers}]|[“‘«‹](?![\p{L}\p{N}])|\[\d+\]|\s[”’»](?=\s|$)|\s?\p{Emoji_Presentation}|\s?[:;]-?[()DP](?=\s|$)`
  const source = String.raw`(\.(?<=\s\.)(?:\s\.)+|[${marks}]+)((?:\s["'](?=\s|$))?(?:${closer})*)(\s*)`
  return pattern(source, 'g')
}

/** All stops of a text that match a `stopPattern`, in order. */
export function stops(text: string, marks: Pattern): Stop[] {
  const found: Stop[] = []
  const mark = marks(text)
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const [all, stop, closers, gap] = match
    found.push({ index: match.index, end: match.index + all.length - gap.length, stop, closers, gap })
  }
  return found
}
