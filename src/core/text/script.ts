import { type Pattern, pattern } from './pattern.ts'

/** Scripts that set no space between words; their words and lines are counted and joined in other ways. */
export const UNSPACED_SCRIPTS = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`

/** The language of a script that hardly any other language is written in; Han goes for Chinese if no kana is near. */
const LANGUAGE_OF: readonly (readonly [script: Pattern, code: string])[] = [
  [pattern(String.raw`[\p{sc=Hira}\p{sc=Kana}]`, 'g'), 'ja'],
  [pattern(String.raw`\p{sc=Hang}`, 'g'), 'ko'],
  [pattern(String.raw`\p{sc=Han}`, 'g'), 'zh'],
  [pattern(String.raw`\p{sc=Thai}`, 'g'), 'th'],
  [pattern(String.raw`\p{sc=Lao}`, 'g'), 'lo'],
  [pattern(String.raw`\p{sc=Khmer}`, 'g'), 'km'],
  [pattern(String.raw`\p{sc=Myanmar}`, 'g'), 'my'],
  [pattern(String.raw`\p{sc=Grek}`, 'g'), 'el'],
  [pattern(String.raw`\p{sc=Hebr}`, 'g'), 'he'],
  [pattern(String.raw`\p{sc=Armn}`, 'g'), 'hy'],
  [pattern(String.raw`\p{sc=Geor}`, 'g'), 'ka'],
  [pattern(String.raw`\p{sc=Beng}`, 'g'), 'bn'],
  [pattern(String.raw`\p{sc=Taml}`, 'g'), 'ta'],
  [pattern(String.raw`\p{sc=Telu}`, 'g'), 'te'],
  [pattern(String.raw`\p{sc=Knda}`, 'g'), 'kn'],
  [pattern(String.raw`\p{sc=Mlym}`, 'g'), 'ml'],
  [pattern(String.raw`\p{sc=Gujr}`, 'g'), 'gu'],
  [pattern(String.raw`\p{sc=Guru}`, 'g'), 'pa'],
  [pattern(String.raw`\p{sc=Orya}`, 'g'), 'or'],
  [pattern(String.raw`\p{sc=Sinh}`, 'g'), 'si'],
  [pattern(String.raw`\p{sc=Ethi}`, 'g'), 'am'],
]
/** Kana is about half of Japanese, hangul nearly all of Korean, the others all of theirs; names may be Latin. */
const SHARE = 0.15
const LETTER = pattern(String.raw`\p{L}`, 'g')

/** The language that a text's script alone tells; undefined for Latin, Cyrillic, Arabic and Devanagari. */
export function languageOfScript(text: string): string | undefined {
  const needed = count(text, LETTER) * SHARE
  return LANGUAGE_OF.find(([script]) => count(text, script) > needed)?.[1]
}

function count(text: string, of: Pattern): number {
  return text.match(of(text))?.length ?? 0
}
