import { wordSet as words } from '../../text/words.ts'

/** Forms of address and ranks, without their stop, lower-cased: a name follows, so they never end a sentence. */
export const TITLES = words(
  `mr mrs ms mx messrs mme mlle dr prof gen sen rep reps gov rev hon pres brig capt cpt col lt maj sgt cpl cmdr adm pvt supt
  insp det cllr amb atty shri smt`,
)

/** Abbreviations that only stand in front of a number, without their stop, lower-cased. */
export const BEFORE_NUMBERS = words(
  `no nos n° p pp vol vols ch chap sec fig figs eq art para par ver tel ext op pt apt rm c ca est pop jan feb mar apr jun jul
  aug sep sept oct nov dec`,
)

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
  tenn tex va vt wash wisc wyo`,
)

/** Brand and show names that end in an exclamation mark, lower-cased. */
export const EXCLAMATORY_NAMES = words('yahoo jeopardy wham panic! yum')
