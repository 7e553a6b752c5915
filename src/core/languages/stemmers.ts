type Stem = (word: string) => string

/** Loads a Snowball stemmer; nothing of the others. */
const STEMMERS: Readonly<Record<string, () => Promise<{ readonly stemmer: Stem }>>> = {
  ar: () => import('@orama/stemmers/arabic'),
  bg: () => import('@orama/stemmers/bulgarian'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  ga: () => import('@orama/stemmers/irish'),
  hi: () => import('@orama/stemmers/indian'),
  hu: () => import('@orama/stemmers/hungarian'),
  hy: () => import('@orama/stemmers/armenian'),
  id: () => import('@orama/stemmers/indonesian'),
  it: () => import('@orama/stemmers/italian'),
  lt: () => import('@orama/stemmers/lithuanian'),
  ms: () => import('@orama/stemmers/indonesian'),
  ne: () => import('@orama/stemmers/nepali'),
  nl: () => import('@orama/stemmers/dutch'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sr: () => import('@orama/stemmers/serbian'),
  sv: () => import('@orama/stemmers/swedish'),
  ta: () => import('@orama/stemmers/tamil'),
  tr: () => import('@orama/stemmers/turkish'),
}

/** These languages do not inflect, or their word segmentation parts the endings from the words. */
const WITHOUT_ENDINGS = new Set(['ja', 'km', 'lo', 'my', 'th', 'vi', 'zh'])

const same: Stem = (word) => word

/** The stemmer of a language by its code; undefined where it needs one and there is none. */
export async function stemmerOf(code: string): Promise<Stem | undefined> {
  if (WITHOUT_ENDINGS.has(code)) return same
  return Object.hasOwn(STEMMERS, code) ? (await STEMMERS[code]()).stemmer : undefined
}
