import { wordSet as words } from '../../text/words.ts'

/** Forms of address and ranks, without their stop, lower-cased: a name follows, so they never end a sentence. */
export const TITLES = words(
  `mr mrs ms mx messrs mme mlle dr prof gen sen rep reps gov rev hon pres brig capt cpt col lt maj sgt cpl cmdr adm pvt supt
  insp det cllr amb fr msgr atty shri smt wm chas thos jas geo edw ph`,
)

/** Months, without their stop, lower-cased. */
const MONTHS = 'jan feb mar apr jun jul aug sep sept oct nov dec'

/** Parts of a book or paper, which have numbers or letters, without their stop, lower-cased. */
const PARTS = 'vol vols ch chap chs sec secs sect fig figs tab tabs art pt bk pl sc ed'

/** Abbreviations that only stand in front of a number or its bracket, without their stop, lower-cased. */
export const BEFORE_NUMBERS = words(
  `${MONTHS} ${PARTS} no nos n° nº p pp pg eq eqs ref refs para paras par pars cl ver rev tel ext op apt rm c ca est pop al rs
  thm def lem prop cor`,
)

/** Abbreviations that stand in front of a letter as well: "Fig. A", "Vol. B". */
export const BEFORE_LETTERS = words(`${PARTS} app appx sched`)

/** Nouns that a letter names one of, after which it ends a sentence: "vitamin C.", "option D.". */
export const LETTERED = words(
  `vitamin vitamins size plan option type grade group class category hepatitis influenza team gate block section appendix
  exhibit figure level schedule platform hall room note key letter point zone phase stage version part unit factor model
  form answer choice list division league tier band row aisle side channel studio terminal pier wing ward drive exit bay seat court column`,
)

/** What goes on after a time: "10 p.m. Aug. 9", "6 a.m. Monday", "8 p.m. ET". */
export const AFTER_TIME = words(
  `${MONTHS} january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc
  bst cet cest eet ist jst aest eastern central mountain pacific greenwich`,
)

/** The words that times are told with, beside numbers and those of `AFTER_TIME`. */
export const TIME_WORDS = words(
  `on at in by from to until till before after around about just shortly early late since the morning evening afternoon night
  noon midnight day week weekend month year spring summer autumn winter of and between last next this that same every later local time yesterday today tonight a.m p.m b.c a.d`,
)

/** Measures that are told one after another: "2 lb. 4 oz.". */
export const MEASURES = words('ft in yd mi lb lbs oz pt qt gal hr hrs min mins sec secs')

/** Abbreviations that point forward, without their last stop, lower-cased: they never end a sentence. */
export const FORWARD = words('e.g i.e eg ie viz cf vs v approx incl esp a.k.a nr')

/**
 * Companies, streets, degrees, saints and mountains, without their last stop, lower-cased: a capital after them tells
 * nothing, for names follow as well as sentences.
 */
export const INNER = words(
  `inc corp ltd pty co cos llc llp plc bros jr sr esq ave blvd rd dept univ assn assoc intl natl sq hwy bldg ed eds dist mfg
  ph.d st ste mt ft ct`,
)

/** American states where they are capitalized, without their stop, lower-cased. */
export const STATES = words(
  `ala ariz ark calif colo conn del fla ga ill ind kan kans ky mass md mich minn miss mo mont neb nebr nev okla ore pa penn
  tenn tex va vt wash wis wisc wyo`,
)

/** Brand and show names that end in an exclamation mark, lower-cased. */
export const EXCLAMATORY_NAMES = words('yahoo jeopardy wham panic! yum')
