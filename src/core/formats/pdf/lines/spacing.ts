/** Letters of a word stand closer, in font heights. */
const NARROWEST_SPACE = 0.15
/** Justified lines of Chinese and Japanese have gaps up to here between their characters, which are no spaces. */
const NARROWEST_IDEOGRAPHIC_SPACE = 0.5
/** Letters are spaced where this share of them stand so far apart that it would be a space elsewhere … */
const SPACED = 0.6
/** … if there are enough of them to tell, and they are letters. */
const LEAST_SPACED = 6
/** Their words are further apart than their letters by this much: times, and font heights. */
const [WIDER, AND_WIDER] = [1.5, 0.1]

const IDEOGRAPH = /[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]/
const LETTER = /\p{L}/u
/** A letter or sign that can be seen, with the marks on it. */
export interface Sign {
  text: string
  readonly x: number
  right: number
  /** Whether a space is drawn before it. */
  readonly spaced: boolean
}

/** How far apart the letters of a line are; null where they stand as usual. `gapBefore` is that of the line before. */
export function letterGapOf(signs: readonly Sign[], size: number, gapBefore: number | null): number | null {
  const letters = signs.filter(({ text }) => LETTER.test(text) && !IDEOGRAPH.test(text)).length
  if (letters < signs.length / 2 || (letters < LEAST_SPACED && gapBefore === null)) return null
  const gaps = signs
    .slice(1)
    .map(({ x }, at) => x - signs[at].right)
    .sort((a, b) => a - b)
  const isWide = gaps[Math.floor(gaps.length * (1 - SPACED))] > size * NARROWEST_SPACE
  return isWide ? (gapBefore ?? gaps[gaps.length >> 1]) : null
}

/** Whether a space stands between two signs of a line. */
export function isSpaced(before: Sign, sign: Sign, size: number, letterGap: number | null): boolean {
  const gap = sign.x - before.right
  if (letterGap !== null) return gap > letterGap * WIDER + size * AND_WIDER
  return (
    sign.spaced || gap > size * (isIdeographic(before, sign) ? NARROWEST_IDEOGRAPHIC_SPACE : NARROWEST_SPACE)
  )
}

function isIdeographic(before: Sign, after: Sign): boolean {
  return IDEOGRAPH.test(before.text) && IDEOGRAPH.test(after.text)
}
