import { inTex, inWindows } from './encodings.ts'
import type { Font, FontGlyph } from './font.ts'
import { named, namesLigature } from './names.ts'

/** Control characters, private use and what stands for a character that is not known. */
const NO_LETTER = /^[\0-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]*$/
/** Word writes list marks in symbol fonts, whose codes it moves to private use. */
const SYMBOL_BULLETS = /^[\uf0a7\uf0b7\uf0d8\uf0fc\uf06e\uf076\uf0a8]$/
/** Fonts of signs, whose codes stand for letters elsewhere. */
const DINGBATS = /dingbat|wingding|webding/i
const ASCII = /^[!-~]$/
/** Letter forms that mean the letters: Latin and Armenian ligatures, Hebrew, Arabic; and radicals drawn for ideographs. */
const FORMS = /[\ufb00-\ufb4f\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfc\ufe70-\ufefc\u2f00-\u2fdf]/g

/** What dvips calls the glyphs of a bitmap font: by their codes. */
const TEX_NAME = /^a\d+$/

/** The letters of a glyph, possibly none; null where nobody can know them. */
export function lettersOf(font: Font, { originalCharCode: code, unicode }: FontGlyph): string | null {
  if (font.composite && font.toUnicode?._map?.[code] === undefined) return null
  if (SYMBOL_BULLETS.test(unicode) || (DINGBATS.test(font.name ?? '') && ASCII.test(unicode))) return '•'
  if (!NO_LETTER.test(unicode)) return wholeLigature(font, code, plain(unicode))
  const windows = inWindows(unicode)
  if (windows !== '') return windows
  const name = font.differences?.[code] ?? font.defaultEncoding?.[code] ?? ''
  if (TEX_NAME.test(name)) return inTex(code)
  return plain(named(name)) || (font.composite ? null : '')
}

/** The letters in Unicode, or of the ligature that a glyph is named after where a map has but some of its letters. */
function wholeLigature({ differences }: Font, code: number, letters: string): string {
  const name = differences?.[code] ?? ''
  const whole = namesLigature(name) ? named(name) : ''
  return whole.length > letters.length && whole.includes(letters) ? whole : letters
}

function plain(text: string): string {
  return text.replace(FORMS, (form) => form.normalize('NFKC'))
}
