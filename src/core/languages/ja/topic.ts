/** Words in hiragana alone are particles and pieces of endings far more often than nouns. */
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u
/** A word that ends in hiragana is a noun ("祭り") where a particle or nothing follows, and else part of a verb … */
const ENDS_IN_HIRAGANA = /\p{Script=Hiragana}$/u
const AFTER_NOUN =
  /^(?:[はがをへや]|の|に|も|と(?!り)|で(?:[はも、]|$)|から|まで|より|など|[^\p{Script=Hiragana}]|$)/u
/** … but this ending no noun has. */
const CUT_VERB = /っ$/u

/** What of a Japanese word may be in a key phrase: all of a noun, nothing of verbs, adjectives and their endings. */
export function topicOf(word: string, after: string): string {
  if (HIRAGANA.test(word)) return ''
  if (!ENDS_IN_HIRAGANA.test(word)) return word
  return AFTER_NOUN.test(after) && !CUT_VERB.test(word) ? word : ''
}
