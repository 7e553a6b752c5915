/** What is known of a language beside its stems; lists are of words parted by white space, lower-cased. */
export interface Facts {
  /** Words that carry no topic, contractions with a straight apostrophe. */
  readonly stopWords: string
  /** Abbreviations that never end a sentence, without their last stop: forms of address, "e.g.". */
  readonly forward?: string
  /** Abbreviations that end a sentence as well, without their last stop: "etc.", units. */
  readonly inner?: string
  /** Whether a full stop after a number makes it an ordinal: "3. Mai". */
  readonly ordinals?: boolean
  /** Whether nouns are capitalized, so that a capital does not tell the start of a sentence. */
  readonly capitalizedNouns?: boolean
  /** Marks that end a sentence in this language alone. */
  readonly marks?: string
  /** Words that open a sentence after a space, where no mark ends one. */
  readonly openers?: string
  /** Words that go on with a sentence after a space, where no mark ends one. */
  readonly continuers?: string
  /** What comes apart from a word at an apostrophe: an article before it ("l'eau") or an ending after it ("Roma'da"). */
  readonly apostrophe?: 'article' | 'ending'
}

/** Loads what is known of a language; nothing of the others. */
const FACTS: Readonly<Record<string, () => Promise<{ readonly facts: Facts }>>> = {
  ar: () => import('./ar/data.ts'),
  bn: () => import('./bn/data.ts'),
  cs: () => import('./cs/data.ts'),
  da: () => import('./da/data.ts'),
  de: () => import('./de/data.ts'),
  el: () => import('./el/data.ts'),
  es: () => import('./es/data.ts'),
  fa: () => import('./fa/data.ts'),
  fi: () => import('./fi/data.ts'),
  fr: () => import('./fr/data.ts'),
  hi: () => import('./hi/data.ts'),
  hu: () => import('./hu/data.ts'),
  id: () => import('./id/data.ts'),
  ms: () => import('./id/data.ts'),
  it: () => import('./it/data.ts'),
  ja: () => import('./ja/data.ts'),
  ko: () => import('./ko/data.ts'),
  nl: () => import('./nl/data.ts'),
  no: () => import('./no/data.ts'),
  pl: () => import('./pl/data.ts'),
  pt: () => import('./pt/data.ts'),
  ro: () => import('./ro/data.ts'),
  ru: () => import('./ru/data.ts'),
  sv: () => import('./sv/data.ts'),
  th: () => import('./th/data.ts'),
  tr: () => import('./tr/data.ts'),
  uk: () => import('./uk/data.ts'),
  ur: () => import('./ur/data.ts'),
  vi: () => import('./vi/data.ts'),
  zh: () => import('./zh/data.ts'),
}

/** The facts of a language by its code; undefined where nobody wrote them down. */
export async function factsOf(code: string): Promise<Facts | undefined> {
  return Object.hasOwn(FACTS, code) ? (await FACTS[code]()).facts : undefined
}
