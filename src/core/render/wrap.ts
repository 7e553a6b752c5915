import stringWidth from 'string-width'

/** Printable ASCII, where a character is a column. */
const PLAIN = /^[ -~]*$/

/** How many columns of a terminal a text takes: two for wide characters and emoji, none for marks. */
export function columnsOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text)
}

/**
 * A word with the space before it, or one character of a script without spaces together with the punctuation
 * around it, so that no line begins with a closing mark.
 */
const UNBREAKABLE =
  / ?(?:[「『（《“]?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー][^\p{L}\p{N}\s「『（《“]*|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+)/gu

/** Breaks text into lines of at most `width` columns, at spaces where it can; all but the first under an indent. */
export function wrap(text: string, width: number, indent: number): string {
  const lines: string[] = []
  let line = ''
  for (const piece of (text.match(UNBREAKABLE) ?? []).flatMap((piece) => chunks(piece, width - indent))) {
    if (columnsOf(line + piece) > width - indent && line !== '') {
      lines.push(line)
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`)
}

/** The segmenter, which string-width asks too, is quadratic in what it is shown at once. */
const RUN_LENGTH = 256
const RUN = new RegExp(`.{1,${RUN_LENGTH}}`, 'gsu')

let segmenter: Intl.Segmenter | undefined

/** The piece, in parts of at most `width` columns where it is wider: a long address, a row of emoji. */
function chunks(piece: string, width: number): string[] {
  if (piece.length <= RUN_LENGTH && columnsOf(piece.trimStart()) <= width) return [piece]
  segmenter ??= new Intl.Segmenter()
  const parts = ['']
  let used = 0
  for (const run of piece.match(RUN) ?? []) {
    for (const { segment } of segmenter.segment(run)) {
      const columns = columnsOf(segment)
      const full = used + columns > width
      if (full) parts.push('')
      parts[parts.length - 1] += segment
      used = full ? columns : used + columns
    }
  }
  return parts
}
