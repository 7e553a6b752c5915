import { wordSet } from '../../text/words.ts'
import {
  ARTICLES,
  DEMONSTRATIVES,
  INNER_PREPOSITIONS,
  POSSESSIVES,
  PREPOSITIONS,
  QUANTIFIERS,
} from './function-words.ts'

/** Words that no key phrase has: titles, days and months. */
const NEVER = wordSet(
  `mr mrs ms miss dr prof sir lord lady monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
  dec mon tue tues wed thu thur thurs fri sat sun am pm gmt bst est et`,
)

/** Words that mean something but tell no topic; as part of a name, with a capital, they may. */
const WEAK = wordSet(
  `say said says saying tell told tells telling ask asked asks asking add added adds adding go goes going went gone
  get gets getting got gotten make makes making made take takes taking took taken come comes coming came see sees
  seeing saw seen know knows knowing knew known think thinks thinking thought want wants wanting wanted give gives
  giving gave given find finds finding found keep keeps keeping kept let lets put puts putting leave leaves leaving
  left seem seems seeming seemed feel feels feeling felt try tries trying tried call calls called calling show shows
  showing showed shown become becomes becoming became begin begins beginning began begun start starts starting
  started stop stops stopping stopped help helps helping helped turn turns turning turned look looks looking looked
  use uses using used need needs needing needed like likes liked mean means meant meaning bring brings bringing
  brought happen happens happened happening write writes writing wrote written sit sits sitting sat stand stands
  standing stood lose loses losing lost pay pays paying paid meet meets meeting met include includes including
  included continue continues continuing continued set sets setting learn learns learning learned learnt lead leads
  leading led understand understands understood watch watches watched watching follow follows following followed
  create creates creating created speak speaks speaking spoke spoken read reads reading allow allows allowing allowed
  spend spends spending spent grow grows growing grew grown open opens opened opening walk walks walked walking offer
  offers offered offering remember remembers remembered consider considers considered appear appears appeared
  appearing buy buys buying bought wait waits waited waiting serve serves served serving die dies died dying send
  sends sending sent expect expects expected expecting build builds built stay stays stayed staying fall falls
  falling fell fallen cut cuts cutting reach reaches reached reaching remain remains remained remaining suggest
  suggests suggested raise raises raised raising pass passes passed passing sell sells selling sold require requires
  required report reported reports reporting decide decides decided deciding pull pulls pulled pulling hold holds
  holding held run runs running ran move moves moved moving live lives lived living believe believes believed
  believing work works worked working play plays played playing carry carries carried carrying talk talks talked
  talking provide provides provided providing announce announced announces announcing explain explained explains
  claim claims claimed claiming describe described describes reveal revealed reveals revealing insist insisted admit
  admitted warn warned warns confirm confirmed according involve involved involving cause caused causes causing base
  based hit hits hitting face faces faced facing join joined joins joining break breaks breaking broke broken eat eats
  ate eaten eating win wins winning won choose chose chosen chooses choosing agree agreed agrees agreeing plan planned
  plans planning release released releases releasing hope hopes hoped hoping love loves loved loving thank thanks
  share shared shares sharing receive received receives receiving enter entered arrive arrived arrives hear hears heard
  hearing wear wears wore worn wearing drive drives drove driven driving return returned returns returning tend tends
  refuse refused avoid avoided treat treated handle handled end ended ends ending note noted notes save saved check
  checked prove proved proven deal dealt ran fill filled lie lay lies lying catch caught draw drew drawn pick picked
  push pushed throw threw thrown close closed wish wished act acted
  year years month months week weeks day days hour hours minute minutes second seconds time times today tomorrow
  yesterday tonight morning afternoon evening night nights weekend decade decades century moment moments season date
  people person man men woman women guy guys thing things way ways part parts lot lots kind kinds sort sorts bit bits
  place places point points fact facts case cases example examples reason reasons number numbers amount amounts group
  groups side sides end area areas level levels rest half quarter third percent cent per type types form forms
  question questions answer answers problem problems issue issues idea ideas word words name names line lines hand
  hands eye eyes head life lives world home house room
  result results change changes sense piece pieces set sets pair member members statement source sources spokesman
  spokeswoman spokesperson picture pictures photo photos photograph image images video interview
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
  thousands million millions billion billions dozen dozens first second third fourth fifth last next once twice single
  double
  new old big small large great good better best bad worse worst long short high higher highest low lower lowest young
  younger early earlier earliest late later latest recent recently right wrong true false real full able likely sure
  clear hard easy different similar important possible available current former previous past present future whole
  entire major main certain various particular special specific general common total top back front free huge tiny
  little nice happy sad beautiful amazing incredible lovely wonderful popular famous strong ready dead alive alone open
  far close nearby deep wide simple single extra fine hot cold warm dark light red blue green white black
  really actually simply especially particularly clearly exactly probably certainly finally eventually immediately
  suddenly quickly slowly nearly mostly usually generally currently originally previously apparently reportedly
  allegedly obviously completely totally absolutely fully highly directly easily together apart away forward ahead
  abroad up down back around anyway twice somewhere anywhere everywhere nowhere someday
  going gonna etc via vs amid ago till else ok okay yes hello please sorry`,
)

/** Words that stand before nouns … */
const DETERMINERS = wordSet(`${ARTICLES} ${DEMONSTRATIVES} ${POSSESSIVES} ${QUANTIFIERS}`)
/** … and such as stand before verbal nouns in "-ing" too. */
const BEFORE_NOUNS = wordSet(`${PREPOSITIONS} ${INNER_PREPOSITIONS}`)

/** Whether an English word, in lower case and with no capital to make it a name, may be in a key phrase. */
export function mayTell(word: string): boolean {
  return mayName(word) && !WEAK.has(word) && !/ly$/.test(word)
}

/** Whether an English word may be in a key phrase as part of a name. */
export function mayName(word: string): boolean {
  return word.length > 1 && !NEVER.has(word)
}

/** Whether the English word after another, both in lower case, is used as a noun. */
export function isNounAfter(before: string, word: string): boolean {
  return DETERMINERS.has(before) || (BEFORE_NOUNS.has(before) && !word.endsWith('ing'))
}

/** Whether an English phrase ends as participles do: "armed forces" is a phrase, "forces armed" is none. */
export function endsInParticiple(phrase: string): boolean {
  return /\S{2}[^e\s]ed$/.test(phrase)
}
