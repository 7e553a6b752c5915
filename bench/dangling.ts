/** Third-person pronouns, and connectives that refer to the sentence before. */
const OPENERS = /^(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|but|and|however)\b/i

/** A demonstrative counts only before a verb; before a noun it is a determiner ("this week"). */
const DEMONSTRATIVES =
  /^(?:this|that|these|those)(?:'s| (?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|should|does|did|means|meant|came|comes|made|makes)\b)/i

/** Quotation marks, brackets and dashes before the first word. */
const LEADING_MARKS = /^[^\p{L}\p{N}]+/u

/** Whether an English sentence opens with a pronoun or connective that refers to the sentence before. */
export function opensWithReference(sentence: string): boolean {
  const words = sentence.replace(LEADING_MARKS, '').replaceAll('’', "'")
  return OPENERS.test(words) || DEMONSTRATIVES.test(words)
}

/** How many of the chosen sentences open like that while the sentence before them is not chosen. */
export function countDangling(sentences: readonly string[], chosen: readonly number[]): number {
  return chosen.filter(
    (index) => index > 0 && !chosen.includes(index - 1) && opensWithReference(sentences[index]),
  ).length
}
