import { blank } from '../site/placeholder.ts'

/** A pair of marks with what stands between them in a paragraph; or of stars that stand apart from it: "so** it **is". */
const PAIR = new RegExp(
  String.raw`(?<![*~\\])(?<marks>\*{1,3}|~~)(?=[^\s*~])(?<inside>(?:[^*~\n]|\n(?![ \t]*\r?\n))*[^\s*~])\k<marks>(?![*~])` +
    String.raw`|(?<![*\\])\*\*(?!\*)(?<apart>[ \t][^*\n]*|[^*\n]*[ \t])\*\*(?!\*)`,
  'g',
)
/** The end of one and the beginning of the next. */
const SEAM = /(?<=[^\s*\\])\*{4}(?=[^\s*])/g
const WORD = /[\p{L}\p{N}]/u
/** Hidden code begins and ends with one. */
const MARK = /[\p{P}\p{S}\ue000]/u

/**
 * The text with those marks of emphasis blanked that CommonMark takes for none, because they stand between a word and
 * another mark or a space: "**「修理」**を", "so**:** it"; and what is struck out so. Others stay: what is set apart may be
 * a caption.
 */
export function blankEmphasis(text: string): string {
  if (!text.includes('*') && !text.includes('~~')) return text
  return text.replace(SEAM, blank).replace(PAIR, (pair: string, ...rest: unknown[]) => {
    const { marks = '**', inside, apart = '' } = rest.at(-1) as Partial<Record<string, string>>
    if (inside === undefined) return blank(marks) + apart + blank(marks)
    const at = rest.at(-3) as number
    const isUnseen =
      (WORD.test(text[at - 1] ?? '') && MARK.test(inside[0])) ||
      (MARK.test(inside[inside.length - 1]) && WORD.test(text[at + pair.length] ?? ''))
    if (!isUnseen) return pair
    return marks === '~~' ? blank(pair) : blank(marks) + inside + blank(marks)
  })
}
