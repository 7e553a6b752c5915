import type { Analysis } from './ranker.ts'

/** The subject is one of so many terms at the head of the article … */
const HEAD = 2
/** … and so many sentences have it: of less there is no article. */
const MENTIONS = 5
/** So many sentences at most say what it is. */
const LONGEST = 5

/**
 * How many sentences at the start say what the article's subject is, as in an encyclopedia, whose opening is a summary of all
 * that follows: those of the first section, where the first words name what the article speaks of most. 0 where they do
 * not, as in most news, papers and talks.
 */
export function definingOpening({ article: { sentences, paragraphs }, terms }: Analysis): number {
  const { sentenceCounts, bySentence } = terms
  const most = sentenceCounts.reduce((a, b) => Math.max(a, b), MENTIONS)
  const named = bySentence[0]?.slice(0, HEAD).some((term) => sentenceCounts[term] === most)
  if (!named) return 0
  const sectionOf = (index: number) => paragraphs[sentences[index].paragraph].section
  const others = sentences.findIndex(({ index }) => index >= LONGEST || sectionOf(index) !== sectionOf(0))
  return others < 0 ? sentences.length : others
}
