import stringWidth from 'string-width'

/** Printable ASCII: one column a character. */
const ASCII = /^[ -~]*$/

/** The columns that a text takes on a terminal: two for wide characters and emoji, none for combining marks. */
export function columnsOf(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text)
}

/**
 * Pieces that are not broken: a word with the space before it; in scripts without spaces, one character with the
 * punctuation around it, so that no line begins with a closing mark.
 */
const UNBREAKABLE =
  / ?(?:[「『（《“]?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー][^\p{L}\p{N}\s「『（《“]*|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+)/gu

/** Wraps text to lines of at most `width` columns, at spaces where possible; all but the first have an indent. */
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

/** Intl.Segmenter, which string-width uses too, takes quadratic time: longer text is passed to it in parts. */
const RUN_LENGTH = 256
const RUN = new RegExp(`.{1,${RUN_LENGTH}}`, 'gsu')

let segmenter: Intl.Segmenter | undefined

/** The piece, cut into parts of at most `width` columns if it is wider, such as a long address or a row of emoji. */
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
