/** Accents that stand by themselves, as old TeX draws them over letters, and the marks that combine with a letter. */
const COMBINING: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
}

/** The letter with an accent that is drawn at its place; null where the two make none. */
export function accented(accent: string, letter: string): string | null {
  const mark = COMBINING[accent]
  const base = letter === 'ı' ? 'i' : letter
  const whole = mark === undefined ? '' : (base + mark).normalize('NFC')
  return whole.length === 1 ? whole : null
}
