/** Languages that are written from right to left, those of other scripts aside. */
const FROM_THE_RIGHT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
])

/** How a language runs by its tag, as HTML's `dir` says it. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return FROM_THE_RIGHT.has(tag.toLowerCase().split('-')[0]) ? 'rtl' : 'ltr'
}
