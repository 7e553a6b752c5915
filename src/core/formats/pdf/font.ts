/** A glyph of a font as the reader gives it. */
export interface FontGlyph {
  readonly originalCharCode: number
  /** What the font, or a guess, says that it is in Unicode. */
  readonly unicode: string
  /** How far it moves the pen, in units of its font. */
  readonly width: number
  /** How far it moves the pen in a font that is written downwards, and its origin. */
  readonly vmetric?: readonly number[] | null
  readonly isSpace: boolean
}

/** A font as the reader gives it. */
export interface Font {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly vertical?: boolean
  readonly isType3Font?: boolean
  readonly fontMatrix?: readonly number[]
  readonly bbox?: readonly number[]
  /** Whether its codes have several bytes and mean nothing by themselves. */
  readonly composite?: boolean
  /** Unicode by code; without entries, the reader takes the codes themselves for Unicode. */
  readonly toUnicode?: { readonly _map?: readonly (string | undefined)[] }
  /** Names of glyphs by code, those of the font's own before those of its encoding. */
  readonly differences?: readonly (string | undefined)[]
  readonly defaultEncoding?: readonly (string | undefined)[]
}

const BOLD = /bold|black|heavy|demi|semibold|medi(?:um)?\b|CMBX/i
/** Control characters, private use and what stands for a character that is not known. */
const NO_LETTER = /^[\0-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]*$/
/** What Windows has where Unicode has control characters; fonts without a name for their encoding use it. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const FIRST_OF_WINDOWS = 0x80
/** What TeX has there, in its old encoding up to 15 and in its new one (Cork) from 16 on; bitmap fonts tell nothing else. */
const TEX: Readonly<Record<number, string>> = {
  11: 'ff',
  12: 'fi',
  13: 'fl',
  14: 'ffi',
  15: 'ffl',
  16: '“',
  17: '”',
  18: '„',
  19: '«',
  20: '»',
  21: '–',
  22: '—',
  27: 'ff',
  28: 'fi',
  29: 'fl',
  30: 'ffi',
  31: 'ffl',
}
const TEX_NAME = /^a\d+$/
/** Word writes list marks in symbol fonts, whose codes it moves to private use. */
const SYMBOL_BULLETS = /^[\uf0a7\uf0b7\uf0d8\uf0fc\uf06e\uf076\uf0a8]$/
/** Fonts of signs, whose codes stand for letters elsewhere. */
const DINGBATS = /dingbat|wingding|webding/i
const ASCII = /^[!-~]$/
/** Letter forms that mean the letters: Latin and Armenian ligatures, Hebrew, Arabic; and radicals drawn for ideographs. */
const FORMS = /[\ufb00-\ufb4f\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfc\ufe70-\ufefc\u2f00-\u2fdf]/g

/** Whether a font is set to stand out. */
export function isBold({ name = '', bold, black }: Font): boolean {
  return bold === true || black === true || BOLD.test(name)
}

/** The letters of a glyph, possibly none; null where nobody can know them. */
export function lettersOf(font: Font, { originalCharCode: code, unicode }: FontGlyph): string | null {
  if (font.composite && font.toUnicode?._map?.[code] === undefined) return null
  if (SYMBOL_BULLETS.test(unicode) || (DINGBATS.test(font.name ?? '') && ASCII.test(unicode))) return '•'
  if (!NO_LETTER.test(unicode)) return wholeLigature(font, code, plain(unicode))
  const windows = WINDOWS[unicode.charCodeAt(0) - FIRST_OF_WINDOWS]?.trim()
  if (windows) return windows
  const name = font.differences?.[code] ?? font.defaultEncoding?.[code] ?? ''
  if (TEX_NAME.test(name)) return TEX[code] ?? ''
  return plain(named(name)) || (font.composite ? null : '')
}

/** The letters in Unicode, or of the ligature that a glyph is named after where a map has but some of its letters. */
function wholeLigature({ differences }: Font, code: number, letters: string): string {
  const whole = LIGATURES.has(differences?.[code]?.replaceAll('_', '') ?? '')
    ? named(differences?.[code] ?? '')
    : ''
  return whole.length > letters.length && whole.includes(letters) ? whole : letters
}

function plain(text: string): string {
  return text.replace(FORMS, (form) => form.normalize('NFKC'))
}

/** Ligatures that fonts have by the names of their letters alone. */
const LIGATURES = new Set([
  'ff',
  'fi',
  'fl',
  'ffi',
  'ffl',
  'ft',
  'fj',
  'ffj',
  'tt',
  'ti',
  'st',
  'ct',
  'Th',
  'ij',
  'IJ',
])
const UNICODE_NAME = /^(?:uni((?:[\dA-F]{4})+)|u([\dA-F]{4,6}))$/

/** The letters in the name of a glyph, such as "f_f_i.alt" or "uni00E9" (Adobe Glyph List Specification, section 2). */
function named(name: string): string {
  const parts = name.split('.', 1)[0].split('_').map(component)
  return parts.includes('') ? '' : parts.join('')
}

function component(name: string): string {
  if (name.length === 1 || LIGATURES.has(name)) return name
  const [, units, point] = UNICODE_NAME.exec(name) ?? []
  if (units) return String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((it) => Number.parseInt(it, 16)))
  return point && Number.parseInt(point, 16) <= 0x10ffff
    ? String.fromCodePoint(Number.parseInt(point, 16))
    : ''
}
