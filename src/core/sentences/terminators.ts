import { matches, type Pattern, pattern } from '../text/pattern.ts'

/** Where a candidate stands in the text: its first mark, and the end of its sentence if it is one. */
export interface Terminator {
  readonly index: number
  readonly end: number
  readonly marks: string
  readonly closers: string
  readonly gap: string
}

/** What opens a quotation in one language and closes it in another does the latter where no word follows. */
const OPENER = String.raw`[“‘«‹](?![\p{L}\p{N}])`
const FREE_QUOTE = String.raw`\s[”’»](?=\s|$)`
/** The marks of notes: "end.[3]", "end.[note 3]", "end. [3] It", "end.* It", "end.¹". */
const NOTE = String.raw`\[(?:\d{1,3}|[a-z]|n(?:ote|b)? \d{1,3}|citation needed)\](?::\d+)?|\s\[\d{1,3}\](?=(?:\s?\[\d{1,3}\]){0,9}(?:\s+[^\p{Ll}\s]|\s*$))|[*_†‡]+(?=\s|$)|[¹²³⁰⁴-⁹]+`
/** "end.1 It", "(1987).12 13 It": the number of a note after a word, where a sentence begins. */
const NOTE_NUMBER = String.raw`(?=\d)(?<=(?:\p{L}{2}|[)\]])[.!?]["”’]?)\d{1,3}(?:[ ,–-]\d{1,3}){0,9}(?=\s+["“‘«(]?\p{Lu}(?!\.)|\s*$)`
/** Every note holds one of them: most texts need not be looked at for notes, which takes V8 longest to compile. */
const NOTE_SIGN = pattern(String.raw`[[*_†‡¹²³⁰⁴-⁹]|[.!?](?<=[\p{L})\]].)["”’]?\d`)
/** "I never—" He: what is broken off ends with its quotation. */
const BROKEN_OFF = String.raw`[—-]{1,2}(?=["”’]\s)`
const SMILEY = String.raw`\s?\p{Emoji_Presentation}|\s?[:;]-?[()DP](?=\s|$)`

/**
 * Matches terminators: 1 the marks, 2 the quotes, brackets, notes and the like that close the sentence after them, 3 the
 * space that follows. `marks` and `closers` are members of a character class.
 */
export function terminatorPattern(marks: string, closers: string): Pattern {
  const mark = String.raw`\.(?<=\s\.)(?:\s\.)+|[${marks}]+|${BROKEN_OFF}`
  const closed = (...notes: readonly string[]) => {
    const closer = [`[${closers}\`]`, OPENER, FREE_QUOTE, ...notes, SMILEY].join('|')
    return pattern(String.raw`(${mark})((?:\s["'](?=\s|$))?(?:${closer})*)(\s*)`, 'g')
  }
  const [bare, noted] = [closed(), closed(NOTE, NOTE_NUMBER)]
  return (text) => (matches(NOTE_SIGN, text) ? noted : bare)(text)
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
