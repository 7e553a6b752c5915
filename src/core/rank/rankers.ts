import type { Explainer, Ranker } from './ranker.ts'

/** Loads a ranker; nothing of the others. */
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

/** Loads what says more of a ranker's scores than their sum. */
export const EXPLAINERS: { readonly [name in RankerName]?: () => Promise<Explainer> } = {
  trained: async () => (await import('./explain.ts')).explainTrained,
}

export type RankerName = keyof typeof RANKERS

/** In the order in which help lists them. */
export const RANKER_NAMES = Object.keys(RANKERS) as readonly RankerName[]

export const DEFAULT_RANKER: RankerName = 'trained'
