import { wordSet as words } from './rule.ts'

/** Forms of address and ranks, without their stop, lower-cased: a name follows, so they never end a sentence. */
export const TITLES = words(
  `mr mrs ms mx messrs mme mlle dr prof gen sen rep gov rev hon pres capt cpt col lt maj sgt cpl cmdr adm pvt supt insp
  det cllr amb atty`,
)

/** Abbreviations that only stand in front of a number, without their stop, lower-cased. */
export const BEFORE_NUMBERS = words(
  `no nos n° p pp vol vols ch chap sec fig figs eq art para par ver tel ext op pt apt rm c ca est pop jan feb mar apr jun jul
  aug sep sept oct nov dec`,
)

/** Abbreviations that point forward, without their last stop, lower-cased: they never end a sentence. */
export const FORWARD = words('e.g i.e eg ie viz cf vs v approx incl esp a.k.a nr')

/** Abbreviations that stand inside a sentence as well as at its end, without their last stop, lower-cased. */
export const INNER = words(
  `inc corp ltd co cos llc plc bros jr sr esq etc al a.m p.m ave blvd rd dept univ assn assoc intl natl
  sq hwy bldg ed eds min max mph dist mfg lb lbs oz ph.d`,
)

/** Saints, mountains and forts in front of their names, and streets behind theirs, without the stop, lower-cased. */
export const PLACES = words('st ste mt ft')

/** Brand and show names that end in an exclamation mark, lower-cased. */
export const EXCLAMATORY_NAMES = words('yahoo jeopardy wham panic! yum')
