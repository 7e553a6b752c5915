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

/** What Windows has at the place of a control character of Unicode; nothing where it has nothing. */
export function inWindows(control: string): string {
  return WINDOWS[control.charCodeAt(0) - FIRST_OF_WINDOWS]?.trim() ?? ''
}

/** What TeX has at a code of control characters; nothing where that differs too much. */
export function inTex(code: number): string {
  return TEX[code] ?? ''
}
