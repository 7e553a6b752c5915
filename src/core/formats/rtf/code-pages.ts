import { CODE_PAGE_LABELS } from '../../text/code-pages.ts'
import { withoutControls } from '../../text/windows-1252.ts'

/** The encodings of Windows' character sets by number, in WHATWG's labels: RTF 1.9.1, "Font Table". */
const CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

const WINDOWS_1252 = 'windows-1252'

/** The encodings of a document: its own, and those of its fonts. */
export interface Encodings {
  /** Takes a control word of the document, or of a font where its number is given. */
  word(name: string, number: number, font: number | null): void
  /** The text of bytes in a font; null stands for the default one. */
  decode(bytes: readonly number[], font: number | null): string
}

/** Windows-1252 for all, until the document says otherwise. */
export function encodings(): Encodings {
  const fonts = new Map<number, string | undefined>()
  let own = WINDOWS_1252
  let defaultFont = 0
  return {
    word(name, number, font) {
      if (name === 'ansicpg') own = labelOf(number)
      else if (name === 'mac') own = labelOf(MACINTOSH)
      else if (name === 'deff') defaultFont = number
      else if (font !== null && name === 'fcharset') fonts.set(font, CHARSETS[number])
      else if (font !== null && name === 'cpg') fonts.set(font, labelOf(number))
    },
    decode(bytes, font) {
      const label = fonts.get(font ?? defaultFont) ?? own
      const text = new TextDecoder(label).decode(Uint8Array.from(bytes))
      return label === WINDOWS_1252 ? withoutControls(text) : text
    },
  }
}

const MACINTOSH = 10_000

function labelOf(codePage: number): string {
  return (
    CODE_PAGE_LABELS[codePage] ??
    (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : WINDOWS_1252)
  )
}
