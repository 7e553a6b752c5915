import { blank } from '../site/placeholder.ts'

/** A pair of marks with what stands between them, within a paragraph. */
const PAIR = /(?<![*~\\])(\*{1,3}|~~)(?=[^\s*~])((?:[^*~\n]|\n(?![ \t]*\r?\n))*[^\s*~])\1(?![*~])/g
/** The end of one and the beginning of the next. */
const SEAM = /(?<=[^\s*\\])\*{4}(?=[^\s*])/g
const WORD = /[\p{L}\p{N}]/u
/** Hidden code begins and ends with one. */
const MARK = /[\p{P}\p{S}\ue000]/u

/**
 * The text with those marks of emphasis blanked that CommonMark takes for none, because they stand between a word and
 * another mark: "**「修理」**を", "so**:** it"; and what is struck out so. Others stay: what is set apart may be a caption.
 */
export function blankEmphasis(text: string): string {
  if (!text.includes('*') && !text.includes('~~')) return text
  return text
    .replace(SEAM, blank)
    .replace(PAIR, (pair: string, marks: string, inside: string, at: number) => {
      const isUnseen =
        (WORD.test(text[at - 1] ?? '') && MARK.test(inside[0])) ||
        (MARK.test(inside[inside.length - 1]) && WORD.test(text[at + pair.length] ?? ''))
      if (!isUnseen) return pair
      return marks === '~~' ? blank(pair) : blank(marks) + inside + blank(marks)
    })
}
