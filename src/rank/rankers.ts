import type { Explainer, Ranker } from './ranker.ts'

/** Loads a ranker; nothing of the others. */
export const RANKERS = {
  trained: async (): Promise<Ranker> => (await import('./trained.ts')).trained,
  lead: async (): Promise<Ranker> => (await import('./lead.ts')).lead,
  lexrank: async (): Promise<Ranker> => (await import('./lexrank.ts')).lexrank,
  textrank: async (): Promise<Ranker> => (await import('./textrank.ts')).textrank,
  luhn: async (): Promise<Ranker> => (await import('./luhn.ts')).luhn,
  edmundson: async (): Promise<Ranker> => (await import('./edmundson.ts')).edmundson,
  lsa: async (): Promise<Ranker> => (await import('./lsa.ts')).lsa,
  sumbasic: async (): Promise<Ranker> => (await import('./sumbasic.ts')).sumbasic,
  kl: async (): Promise<Ranker> => (await import('./kl.ts')).kl,
}

/** Loads what says more of a ranker's scores than their sum. */
export const EXPLAINERS: { readonly [name in RankerName]?: () => Promise<Explainer> } = {
  trained: async () => (await import('./explain.ts')).explainTrained,
}

export type RankerName = keyof typeof RANKERS

/** In the order in which help lists them. */
export const RANKER_NAMES = Object.keys(RANKERS) as readonly RankerName[]

export const DEFAULT_RANKER: RankerName = 'trained'
