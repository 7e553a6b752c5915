/** "  14     that the wheel would turn", or a number alone where nothing stands in the line. */
const NUMBERED = /^[ \t]{0,12}(\d{1,3})(?:[ \t]{2,}(?=\S)|[ \t]*(?=\r?$))/gm
/** Lines with something in them. */
const WRITTEN = /^.*\S/gm
/** Fewer numbers may stand in a table, and on fewer of the lines they are no numbers of lines. */
const FEWEST = 20
const LEAST_SHARE = 0.6
/** What ends a line above an empty one. */
const EMPTY_LINES = /\r?\n(?=[ \t\r]*\n)/g

/**
 * The text of a hearing, a deposition or a bill whose lines are numbered, without the numbers, and without the empty lines
 * that space them; any other text as it is.
 */
export function blankLineNumbers(text: string, blanked: (unread: string) => string): string {
  const numbers = Array.from(text.matchAll(NUMBERED), ([, number]) => Number(number))
  const counted = numbers.filter((number, at) => number === 1 || number === numbers[at - 1] + 1).length
  if (counted < FEWEST || counted < (text.match(WRITTEN)?.length ?? 0) * LEAST_SHARE) return text
  return text.replace(NUMBERED, blanked).replace(EMPTY_LINES, blanked)
}
