/** English function words by class, lower-cased, parted by white space: what stop words, cues and key phrases are made of. */
export const FIRST_PERSON = 'i me my mine myself we us our ours ourselves'
export const SECOND_PERSON = 'you your yours yourself yourselves'
export const THIRD_PERSON =
  'he him his himself she her hers herself it its itself they them their theirs themselves'
export const ARTICLES = 'a an the'
export const DEMONSTRATIVES = 'this that these those'
/** Words that ask what they count or choose from. */
export const QUANTIFIERS = 'some any no every each another many more several few both all'
/** Prepositions of place, means and time … */
export const PREPOSITIONS = 'of in on at for with by from under without'
/** … those that a pronoun of what was said follows, as in "since then" … */
export const PREPOSITIONS_OF_TIME = 'after before since to until despite'
/** … and those that hardly begin a sentence. */
export const INNER_PREPOSITIONS = 'into over between about against through per'
export const CONJUNCTIONS = 'and but or nor so yet because'
/** Adverbs that tie a sentence to the one before it. */
export const CONNECTIVES = `then thus hence therefore however moreover furthermore nevertheless meanwhile otherwise instead
  besides also still again here there`
