/** Three sentences are what news sites' own summaries have … */
const DEFAULT_SENTENCES = 3
/** … but a summary of a short article is shorter than the article. */
const LARGEST_SHARE = 1 / 3

/** How many of an article's sentences the summary may have: as many as asked for, else what suits its length. */
export function sentenceBudget(asked: number | undefined, sentences: number): number {
  if (asked !== undefined) return Math.min(asked, sentences)
  return Math.min(sentences, Math.max(1, Math.min(DEFAULT_SENTENCES, Math.floor(sentences * LARGEST_SHARE))))
}
