/** How a sentence opens, where that ties it to what was said before. */
export type Opener = 'pronoun' | 'demonstrative' | 'connective'

const PRONOUNS = wordSet(
  'he she it they his her hers its their theirs him them himself herself itself themselves',
)
const DEMONSTRATIVES = wordSet('this that these those such both neither another others one')
const CONNECTIVES = wordSet(
  `and but or nor so yet however therefore thus hence then also moreover furthermore nevertheless nonetheless
  meanwhile instead otherwise besides still indeed finally additionally similarly likewise consequently
  accordingly afterwards later earlier elsewhere again here there because`,
)
const FIRST_PERSON = wordSet(
  "i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll",
)
const SECOND_PERSON = wordSet("you your yours yourself yourselves you're you've you'd you'll")
const REPORTING = wordSet(
  `said says say told tells added adds according explained explains asked wrote writes claimed claims insisted
  argued argues warned warns noted notes stated announced admitted revealed tweeted`,
)
const CAPTION = wordSet(
  `pictured picture photo photograph photographs image above left right centre center caption file stock
  scroll video watch click share courtesy getty afp reuters`,
)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}

/** The word without what an apostrophe ties to it: "it's", "they’ll". */
function bare(word: string): string {
  if (!/['’]/.test(word)) return word
  return word.replaceAll('’', "'").replace(/'\w+$/, '')
}

/** English words that tell what a sentence does rather than what it is about. */
export const wording = {
  /** How lower-cased words open; null where they stand on their own. */
  opener(words: readonly string[]): Opener | null {
    const first = bare(words[0] ?? '')
    if (PRONOUNS.has(first)) return 'pronoun'
    if (DEMONSTRATIVES.has(first)) return 'demonstrative'
    return CONNECTIVES.has(first) ? 'connective' : null
  },
  isFirstPerson: (word: string) => FIRST_PERSON.has(word),
  isSecondPerson: (word: string) => SECOND_PERSON.has(word),
  /** Verbs that tie a quotation or a claim to its speaker. */
  isReporting: (word: string) => REPORTING.has(word),
  isPronoun: (word: string) => PRONOUNS.has(word),
  /** Words of picture captions and page prompts. */
  isCaption: (word: string) => CAPTION.has(word),
}
