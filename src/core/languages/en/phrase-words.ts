import { wordSet } from '../../text/words.ts'

export { tag } from './tagger.ts'

/** Titles, days, months, units, and sounds of speakers. */
const NEVER = wordSet(
  `mr mrs ms miss dr prof sir lord lady monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
  dec mon tue tues wed thu thur thurs fri sat sun am pm gmt bst est et min
  km cm mm kg mg ml mph kw kwh mw gw mb gb um uh er hmm mm mm-hmm mhm yeah gonna wanna et al`,
)

/** Adjectives that only say which, how many or how good, and nouns that say nothing of what they are. */
const VAGUE = wordSet(
  `other such many much several various certain same different similar own particular specific general whole entire
  first second third next last former latter previous past current present recent following above further additional
  new old main major important significant possible available able likely good better best bad worse worst big large
  larger great small little few more most less least high higher low lower long short early late real sure clear full
  proposed
  year month week day hour minute moment time today tomorrow yesterday tonight morning afternoon evening night decade
  people person man men woman women guy thing way part lot kind sort type bit piece place point fact case example
  reason number amount group set side end area level rest half percent cent use result problem question answer idea
  word name line paper article author method approach study work section chapter figure table something anything
  nothing everything someone anyone everyone one`,
)

/** Whether an English word, in lower case, is in no key phrase, not even as part of a name. */
export function isNever(word: string): boolean {
  return NEVER.has(word)
}

/** Whether an English noun or adjective, in lower case, tells no topic by itself; regular plurals count alike. */
export function isVague(word: string): boolean {
  return VAGUE.has(word) || VAGUE.has(word.replace(/s$/, ''))
}
