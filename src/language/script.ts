/** Scripts that set no space between words; their words and lines are counted and joined in other ways. */
export const UNSPACED_SCRIPTS = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`

/** The language of a script that hardly any other language is written in; Han goes for Chinese if no kana is near. */
const LANGUAGE_OF: readonly (readonly [script: RegExp, code: string])[] = [
  [/[\p{sc=Hira}\p{sc=Kana}]/gu, 'ja'],
  [/\p{sc=Hang}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Lao}/gu, 'lo'],
  [/\p{sc=Khmer}/gu, 'km'],
  [/\p{sc=Myanmar}/gu, 'my'],
  [/\p{sc=Grek}/gu, 'el'],
  [/\p{sc=Hebr}/gu, 'he'],
  [/\p{sc=Armn}/gu, 'hy'],
  [/\p{sc=Geor}/gu, 'ka'],
  [/\p{sc=Beng}/gu, 'bn'],
  [/\p{sc=Taml}/gu, 'ta'],
  [/\p{sc=Telu}/gu, 'te'],
  [/\p{sc=Knda}/gu, 'kn'],
  [/\p{sc=Mlym}/gu, 'ml'],
  [/\p{sc=Gujr}/gu, 'gu'],
  [/\p{sc=Guru}/gu, 'pa'],
  [/\p{sc=Orya}/gu, 'or'],
  [/\p{sc=Sinh}/gu, 'si'],
  [/\p{sc=Ethi}/gu, 'am'],
]
/** Kana is about half of Japanese, hangul nearly all of Korean, the others all of theirs; names may be Latin. */
const SHARE = 0.15
const LETTER = /\p{L}/gu

/** The language that a text's script alone tells; undefined for Latin, Cyrillic, Arabic and Devanagari. */
export function languageOfScript(text: string): string | undefined {
  const needed = count(text, LETTER) * SHARE
  return LANGUAGE_OF.find(([script]) => count(text, script) > needed)?.[1]
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
