/** A bullet, or a number or letter with its stop or bracket, where a list item may begin. */
const MARKER =
  /(?<=^|\s)(?:[•⁃‣▪◦●]\s?)?(?:(\d{1,3}|[a-z])(\.\)|[.)])(?=\s+["'“‘(]?\p{Lu})|(?<=[•⁃‣▪◦●]\s?))/gu

const ordinal = (label: string): number => (/\d/.test(label) ? Number(label) : label.charCodeAt(0))

/**
 * The offsets where the items of a list written in one line begin ("1. Mix 2. Bake", "• red • blue"), in order. A
 * numbered or lettered item counts only if it follows its predecessor in the same style, from the head of the text.
 */
export function itemStarts(text: string): number[] {
  const starts: number[] = []
  let last: { value: number; style: string } | undefined
  for (const { index, 0: marker, 1: label, 2: style = '' } of text.matchAll(MARKER)) {
    const bullet = !/^[\da-z]/.test(marker)
    const follows = label !== undefined && last?.style === style && ordinal(label) === last.value + 1
    const leads = last === undefined && text.slice(0, index).trim() === ''
    if (label !== undefined && (follows || leads)) last = { value: ordinal(label), style }
    if (bullet || follows) starts.push(index)
  }
  return starts
}
