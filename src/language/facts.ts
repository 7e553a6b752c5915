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
  ar: () => import('./facts/ar.ts'),
  bn: () => import('./facts/bn.ts'),
  cs: () => import('./facts/cs.ts'),
  da: () => import('./facts/da.ts'),
  de: () => import('./facts/de.ts'),
  el: () => import('./facts/el.ts'),
  es: () => import('./facts/es.ts'),
  fa: () => import('./facts/fa.ts'),
  fi: () => import('./facts/fi.ts'),
  fr: () => import('./facts/fr.ts'),
  hi: () => import('./facts/hi.ts'),
  hu: () => import('./facts/hu.ts'),
  id: () => import('./facts/id.ts'),
  ms: () => import('./facts/id.ts'),
  it: () => import('./facts/it.ts'),
  ja: () => import('./facts/ja.ts'),
  ko: () => import('./facts/ko.ts'),
  nl: () => import('./facts/nl.ts'),
  no: () => import('./facts/no.ts'),
  pl: () => import('./facts/pl.ts'),
  pt: () => import('./facts/pt.ts'),
  ro: () => import('./facts/ro.ts'),
  ru: () => import('./facts/ru.ts'),
  sv: () => import('./facts/sv.ts'),
  th: () => import('./facts/th.ts'),
  tr: () => import('./facts/tr.ts'),
  uk: () => import('./facts/uk.ts'),
  ur: () => import('./facts/ur.ts'),
  vi: () => import('./facts/vi.ts'),
  zh: () => import('./facts/zh.ts'),
}

/** The facts of a language by its code; undefined where nobody wrote them down. */
export async function factsOf(code: string): Promise<Facts | undefined> {
  return Object.hasOwn(FACTS, code) ? (await FACTS[code]()).facts : undefined
}
