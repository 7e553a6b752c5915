/** Particles that are written as one with the noun before them; the longest is taken. */
const PARTICLES =
  /(?:에서는|에게서|에서도|으로는|으로도|까지는|이라는|라는|에서|에게|으로|까지|부터|에는|에도|에만|와의|과의|로는|로의|보다|처럼|마다|조차|밖에|은|는|이|가|을|를|에|의|도|와|과|로|만)$/
/** No noun is shorter once its particle is gone: "이" of "아이" is no particle. */
const SHORTEST = 2
const SYLLABLE = /^[가-힣]+$/
/** Endings of verbs and adjectives that no common noun has. */
const PREDICATE =
  /(?:습니다|입니다|니다|다고|다며|다면|다는|지만|면서|으며|하며|하고|되고|하는|되는|하게|하지|하기|해서|해야|려고|도록|어요|아요|해요|었던|았던|했던|[^가-힣]다)$/
/** The final consonants that a syllable before the ending "다" has in verbs: ㄴ, ㅆ and ㅂ with ㅅ. */
const VERBAL_FINALS = [4, 18, 20]
const [FIRST_SYLLABLE, FINALS] = [0xac00, 28]

/** What of a Korean word may be in a key phrase: a noun without its particles, nothing of verbs and adjectives. */
export function topicOf(word: string): string {
  if (!SYLLABLE.test(word)) return word
  if (PREDICATE.test(word) || endsAsVerb(word)) return ''
  const noun = word.replace(PARTICLES, '')
  return noun.length >= SHORTEST ? noun : word
}

/** Whether a word ends in "다" behind a consonant that tells tense: "열었다", "읽는다", but not "바다". */
function endsAsVerb(word: string): boolean {
  if (word.length < 2 || !word.endsWith('다')) return false
  return VERBAL_FINALS.includes((word.charCodeAt(word.length - 2) - FIRST_SYLLABLE) % FINALS)
}
