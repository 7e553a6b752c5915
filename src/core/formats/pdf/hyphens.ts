/** Joins lines of one paragraph. */
export interface Hyphens {
  join(text: string, line: string): string
}

const BROKEN = /(\p{L}+)[-\u00ad\u2010]$/u
const REST = /^\p{Ll}+/u
const LETTER = /^\p{L}/u
const HYPHENATED = /\p{L}+-\p{Ll}+/gu

/**
 * What is known of hyphens in a text of lines: a word broken at the end of a line is made whole, unless the text has it
 * with its hyphen elsewhere, as in "well-known".
 */
export function hyphensOf(lines: readonly string[]): Hyphens {
  const hyphenated = new Set(lines.flatMap((line) => line.match(HYPHENATED) ?? []))
  return {
    join(text, line) {
      const start = line.trim()
      const broken = BROKEN.exec(text.slice(-LONGEST_WORD))
      const rest = REST.exec(start)?.[0]
      if (broken === null || !LETTER.test(start)) return `${text} ${start}`
      if (rest === undefined) return text + start
      return (hyphenated.has(`${broken[1]}-${rest}`) ? text : text.slice(0, -1)) + start
    },
  }
}

/** Enough of a line's end to hold a broken word. */
const LONGEST_WORD = 60
