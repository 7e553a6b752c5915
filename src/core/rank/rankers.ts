import type { Explainer, Ranker } from './ranker.ts'

/** A loader for each ranker, so that a run loads only the one it uses. */
export const RANKERS = {
  trained: async (): Promise<Ranker> => (await import('./rankers/trained.ts')).trained,
  lead: async (): Promise<Ranker> => (await import('./rankers/lead.ts')).lead,
  lexrank: async (): Promise<Ranker> => (await import('./rankers/lexrank.ts')).lexrank,
  textrank: async (): Promise<Ranker> => (await import('./rankers/textrank.ts')).textrank,
  luhn: async (): Promise<Ranker> => (await import('./rankers/luhn.ts')).luhn,
  edmundson: async (): Promise<Ranker> => (await import('./rankers/edmundson.ts')).edmundson,
  lsa: async (): Promise<Ranker> => (await import('./rankers/lsa.ts')).lsa,
  sumbasic: async (): Promise<Ranker> => (await import('./rankers/sumbasic.ts')).sumbasic,
  kl: async (): Promise<Ranker> => (await import('./rankers/kl.ts')).kl,
}

/** A loader for the explainer of each ranker that has one. */
export const EXPLAINERS: { readonly [name in RankerName]?: () => Promise<Explainer> } = {
  trained: async () => (await import('./explain.ts')).explainTrained,
}

/** What `--ranker` takes. */
export type RankerName = keyof typeof RANKERS

/** All rankers, in the order in which help lists them. */
export const RANKER_NAMES = Object.keys(RANKERS) as readonly RankerName[]

/** The ranker that is used where none is asked for. */
export const DEFAULT_RANKER: RankerName = 'trained'
