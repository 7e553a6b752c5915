import { straightApostrophes } from '../../text/letters.ts'
import { memoize } from '../../text/memoize.ts'
import { wordList, wordSet } from '../../text/words.ts'
import { ARTICLES, DEMONSTRATIVES, INNER_PREPOSITIONS, PREPOSITIONS, QUANTIFIERS } from './function-words.ts'
import { NOUN_VERBS, PARTICIPLES, PAST_PARTICIPLES, PASTS, VERBS } from './verbs.ts'

/** What an English word may be in its clause, each a bit: most words may be several. */
export const KINDS = {
  /** A finite verb wherever it stands: "was", "went". */
  finite: 1 << 0,
  /** A past form, which may be a participle: "built", "opened". */
  past: 1 << 1,
  /** A verb without ending. */
  verb: 1 << 2,
  /** A verb without ending, as often a noun: "plan". */
  nounVerb: 1 << 3,
  /** Ends in the "s" of the third person and of plurals. */
  s: 1 << 4,
  /** The third person of a verb. */
  third: 1 << 5,
  /** Ends as nouns or adjectives do. */
  nominal: 1 << 6,
  adverb: 1 << 7,
  relative: 1 << 8,
  /** Opens a subordinate clause … */
  clause: 1 << 9,
  /** … or only before its subject: "as we know", but "as a rule". */
  clauseBeforeSubject: 1 << 10,
  subject: 1 << 11,
  article: 1 << 12,
  /** An article or what stands in its place. */
  determiner: 1 << 13,
  preposition: 1 << 14,
  /** A preposition that goes with verbs: "look up". */
  particle: 1 << 15,
  and: 1 << 16,
  /** Opens an object. */
  object: 1 << 17,
  of: 1 << 18,
  by: 1 << 19,
  this: 1 << 20,
  so: 1 << 21,
  /** Ends as adjectives do. */
  adjectival: 1 << 22,
  /** A verb without ending that follows, also in a list, is an infinitive. */
  beforeInfinitive: 1 << 23,
} as const

const POSSESSIVES = 'my your his its our their'
/** The lists but those of verbs without ending. */
const LISTS: readonly (readonly [kind: keyof typeof KINDS, words: string])[] = [
  [
    'finite',
    `am is are was were has have had does do did will would can could shall should may might must cannot`,
  ],
  ['finite', `${PASTS} consists speaks thinks`],
  ['beforeInfinitive', 'to do does did will would can could shall should may might must cannot'],
  ['past', PAST_PARTICIPLES],
  ['nominal', PARTICIPLES],
  ['s', 'people children men women police'],
  ['adverb', 'also then never always often sometimes already soon still longer now just not both all'],
  ['relative', 'that which who whom whose what'],
  ['clause', 'because how why whenever wherever whatever whoever'],
  [
    'clauseBeforeSubject',
    'as since before after until than once so though if when while where although unless whether',
  ],
  ['subject', 'i we they he she it you there please'],
  ['article', `${ARTICLES} ${POSSESSIVES}`],
  ['determiner', `${ARTICLES} ${POSSESSIVES} ${DEMONSTRATIVES} ${QUANTIFIERS} her fewer most other such`],
  ['determiner', 'two three four five six seven eight nine ten'],
  [
    'preposition',
    `${PREPOSITIONS} ${INNER_PREPOSITIONS} to than as during like among along around toward towards`,
  ],
  ['preposition', 'within across behind beyond near upon onto up out down off'],
  ['particle', 'in on at with from up out down off over together through into onto'],
  ['and', 'and or'],
  [
    'object',
    `${ARTICLES} ${POSSESSIVES} these those it them him her us me you how what why whether one itself`,
  ],
  ['of', 'of'],
  ['by', 'by'],
  ['this', 'this that'],
  ['so', 'so'],
]

/** The lists as they are asked for, made at the first word: many texts are in no English. */
interface Lists {
  readonly kindsOf: ReadonlyMap<string, number>
  /** Most listed words are verbs; sets of them are made in a third of the time that the map would take. */
  readonly verbs: ReadonlySet<string>
  readonly nounVerbs: ReadonlySet<string>
}

let lists: Lists | undefined

/** What a word, as written, may be, as bits of `KINDS`: by lists, and by its ending. */
export const kindsOf = memoize((word) => {
  const plain = straightApostrophes(word.toLowerCase())
  const apostrophe = plain.indexOf("'", 1)
  if (apostrophe >= 0) return contracted(plain.slice(0, apostrophe), plain.slice(apostrophe))
  return listed(plain) | shapeOf(plain)
})

function listed(word: string): number {
  lists ??= { kindsOf: listedKinds(), verbs: wordSet(VERBS), nounVerbs: wordSet(NOUN_VERBS) }
  const { kindsOf, verbs, nounVerbs } = lists
  return (
    (kindsOf.get(word) ?? 0) |
    (verbs.has(word) ? KINDS.verb : 0) |
    (nounVerbs.has(word) ? KINDS.nounVerb : 0) |
    (word.endsWith('s') && isThirdPerson(word, lists) ? KINDS.third : 0)
  )
}

function listedKinds(): Map<string, number> {
  const kinds = new Map<string, number>()
  for (const [kind, words] of LISTS)
    for (const word of wordList(words)) kinds.set(word, (kinds.get(word) ?? 0) | KINDS[kind])
  return kinds
}

/** Whether a word in "s" is the third person of a listed verb: "sees", "goes" or "tries". */
function isThirdPerson(word: string, { verbs, nounVerbs }: Lists): boolean {
  return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].some(
    (verb) => (verbs.has(verb) || nounVerbs.has(verb)) && thirdPerson(verb) === word,
  )
}

const BEFORE_ES = ['s', 'sh', 'ch', 'x', 'z', 'o']
const VOWELS = [...'aeiou']

function thirdPerson(verb: string): string {
  if (BEFORE_ES.some((ending) => verb.endsWith(ending))) return `${verb}es`
  const ies = verb.endsWith('y') && !VOWELS.includes(verb[verb.length - 2])
  return ies ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

const VERBAL_CLITICS = wordSet("'re 've 'll 'd 'm")
/** Words behind which "'s" is "is" or "has". */
const BEFORE_IS = wordSet(
  'it he she that there here what who where how let this everyone everything nothing something',
)

/** "It's", "they're", "don't": with a verb in it; but "the mill's". */
function contracted(head: string, clitic: string): number {
  if (clitic === "'t") return KINDS.finite | KINDS.beforeInfinitive
  return VERBAL_CLITICS.has(clitic) || (clitic === "'s" && BEFORE_IS.has(head)) ? KINDS.finite : 0
}

/** "Ratifies", "privatizes", "generates": no plurals. */
const THIRD = /[a-z]{3}(?:izes|ises|ifies|ates)$/
const VERB = /[a-z]{3}(?:ize|ise|ify|ate)$/
const NOUN = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|er|or|age|ure)$/
const ADJECTIVE = /(?:al|ic|ive|ous|ing|able|ible|ful|less|ary|ant|ent)$/

const NO_PLURAL = ['ss', 'us', 'is']

function shapeOf(word: string): number {
  if (word.length < 4) return 0
  if (word.endsWith('ly')) return KINDS.adverb
  if (word.endsWith('ed')) return KINDS.past
  if (word.endsWith('s'))
    return NO_PLURAL.some((ending) => word.endsWith(ending))
      ? 0
      : KINDS.s | (THIRD.test(word) ? KINDS.third : 0)
  if (NOUN.test(word)) return KINDS.nominal
  if (ADJECTIVE.test(word)) return KINDS.nominal | KINDS.adjectival
  return VERB.test(word) ? KINDS.nounVerb : 0
}
