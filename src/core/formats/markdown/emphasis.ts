import { blank } from '../site/placeholder.ts'

/** A pair of stars with what stands next to it on both sides. */
const PAIR = /(?<![*\\])(\*{1,3})(?=[^\s*])([^*\n]*[^\s*])\1(?!\*)/g
/** The end of one and the beginning of the next. */
const SEAM = /(?<=[^\s*\\])\*{4}(?=[^\s*])/g
const WORD = /[\p{L}\p{N}]/u
const MARK = /[\p{P}\p{S}]/u

/**
 * The text with those stars of emphasis blanked that CommonMark takes for none, because they stand between a word and a
 * mark: "**「修理」**を", "so**:** it". Other stars stay: what is set apart may be a caption.
 */
export function blankStars(text: string): string {
  if (!text.includes('*')) return text
  return text
    .replace(SEAM, blank)
    .replace(PAIR, (pair: string, stars: string, inside: string, at: number) => {
      const isUnseen =
        (WORD.test(text[at - 1] ?? '') && MARK.test(inside[0])) ||
        (MARK.test(inside[inside.length - 1]) && WORD.test(text[at + pair.length] ?? ''))
      return isUnseen ? blank(stars) + inside + blank(stars) : pair
    })
}
