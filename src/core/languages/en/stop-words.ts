import { wordSet } from '../../text/words.ts'
import {
  ARTICLES,
  CONJUNCTIONS,
  CONNECTIVES,
  DEMONSTRATIVES,
  FIRST_PERSON,
  INNER_PREPOSITIONS,
  PREPOSITIONS,
  PREPOSITIONS_OF_TIME,
  QUANTIFIERS,
  SECOND_PERSON,
  THIRD_PERSON,
} from './function-words.ts'

/**
 * English words that carry no topic, lower-cased, contractions with a straight apostrophe: articles, pronouns,
 * prepositions, conjunctions, auxiliaries, quantifiers, question words and adverbs of degree, time and place.
 */
export const ENGLISH_STOP_WORDS = wordSet(
  `${ARTICLES} ${DEMONSTRATIVES} ${QUANTIFIERS} such same other either neither none
  ${FIRST_PERSON} ${SECOND_PERSON} ${THIRD_PERSON}
  one ones oneself someone somebody something anyone
  anybody anything everyone everybody everything nobody nothing
  who whom whose which what when where why how whoever whatever whichever whenever wherever whether
  ${PREPOSITIONS} ${PREPOSITIONS_OF_TIME} ${INNER_PREPOSITIONS}
  above across along amid among around as behind below beneath beside
  beyond down during except inside like near off onto out outside past
  throughout till toward towards underneath unlike up upon via within
  ${CONJUNCTIONS} ${CONNECTIVES} although though while whereas unless if than lest else
  am is are was were be been being have has had having do does did doing done will would shall should can could may
  might must ought cannot let
  not very too quite rather just only even once ever never always often sometimes already soon now
  almost perhaps maybe well much most fewer little less least enough own
  yes oh
  aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't
  wouldn't i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're
  we've we'd we'll they're they've they'd they'll that's there's here's who's what's let's`,
)
