import type { Sentence } from '../article.ts'
import { countOfMark, endsQuestion, endsSentence, endsStatement, opensLower } from '../text/punctuation.ts'
import { holdsTex } from './formula.ts'
import { hesitations } from './hesitation.ts'

/** What a sentence loses because it cannot be read alone and at once. */
export interface Penalty {
  /** In standard deviations of the article's scores. */
  readonly weight: number
  readonly why: string
}

const DEPENDENT = { weight: 0.35, why: 'leans on the sentence before it' }
const QUESTION = { weight: 0.3, why: 'asks and does not say' }
const UNFINISHED = { weight: 0.8, why: 'has no end' }
const LEADING = { weight: 1, why: 'leads on to what follows it' }
const BEHEADED = { weight: 0.7, why: 'has no beginning' }
/** A name may begin with a small letter: "iPhone", "orders.csv". */
const OPENS_NAME = /^[a-z]+(?:[A-Z]|\.[a-z]{2})/
/** Fewer words are a greeting, an outcry or an aside. */
const SHORTEST = 6
const SHORT = { weight: 0.8, why: 'says little' }
const ASIDE = { weight: 3, why: 'is about the text and not about its matter' }
/** Words that a reader takes in at one go; news sentences have 22. */
const LONGEST = 35
const WEIGHT_OF_A_WORD = 0.03
/** More words are a paragraph: nearly all else is better in a summary. */
const MOST = 60
const ENDLESS = { weight: 3, why: 'goes on and on' }

/** A heading, a label or a definition: any sentence says more. */
const VERBLESS = { weight: 3, why: 'has no verb' }
const SUBJECTLESS = { weight: 1.5, why: 'does not say what it is about' }

/** What each hesitation costs; nobody counts more of them. */
const HESITATION = 0.6
const MOST_HESITATIONS = 5

/** An address says nothing to whoever reads, and lists of links are full of them. */
const ADDRESS = '://'
const ADDRESSED = { weight: 0.6, why: 'has an address in it' }

const TYPESET = { weight: 1.2, why: 'has a formula as it is typed' }

/** A headline or a cry; where all is set so, all lose the same. */
const SHOUTED = { weight: 0.8, why: 'is set in capitals' }

const TORN = { weight: 0.3, why: 'is half a quotation' }
const HALF = { weight: 1, why: 'is half of what stands in brackets' }
/** Nothing but brackets and what is in them. */
const BRACKETS = /^\([^()]*\)$/
const BRACKETED = { weight: 1, why: 'stands in brackets' }

/**
 * The penalties of a sentence that cannot stand alone: one that leans on the sentence before or goes on from it, one
 * without a verb, a question, one without a beginning or an end, one torn out of a quotation or of brackets, one that leads
 * on to what follows, is about the text, hesitates, has an address or a formula in TeX, is set in capitals, says little, is
 * long or endless.
 */
export function penaltiesOf(sentence: Sentence): Penalty[] {
  const penalties: Penalty[] = []
  if (sentence.aside) penalties.push(ASIDE)
  if (isDependent(sentence)) penalties.push(DEPENDENT)
  if (sentence.isVerbless) penalties.push(VERBLESS)
  else if (sentence.isSubjectless) penalties.push(SUBJECTLESS)
  if (endsQuestion(sentence.text)) penalties.push(QUESTION)
  if (!endsStatement(sentence.text)) penalties.push(UNFINISHED)
  else if (!endsSentence(sentence.text)) penalties.push(LEADING)
  if (opensLower(sentence.text) && !OPENS_NAME.test(sentence.text)) penalties.push(BEHEADED)
  if (holdsTex(sentence.text)) penalties.push(TYPESET)
  if (sentence.text.includes(ADDRESS)) penalties.push(ADDRESSED)
  if (isShouted(sentence.text)) penalties.push(SHOUTED)
  if (isTorn(sentence.text)) penalties.push(TORN)
  if (isHalf(sentence.text)) penalties.push(HALF)
  else if (sentence.text.startsWith('(') && BRACKETS.test(sentence.text)) penalties.push(BRACKETED)
  if (sentence.words.length < SHORTEST && isSpaced(sentence)) penalties.push(SHORT)
  const halts = Math.min(hesitations(sentence), MOST_HESITATIONS)
  if (halts > 0) penalties.push({ weight: HESITATION * halts, why: 'hesitates' })
  const excess = sentence.words.length - LONGEST
  if (excess > 0) penalties.push({ weight: WEIGHT_OF_A_WORD * excess, why: 'is long' })
  if (sentence.words.length > MOST) penalties.push(ENDLESS)
  return penalties
}

/** Whether a sentence leans on the one before or goes on from it. */
export function isDependent({ leansBack, resumes }: Sentence): boolean {
  return leansBack || resumes
}

/** What no room that is left over is filled with. */
const UNFIT: ReadonlySet<Penalty> = new Set([
  ASIDE,
  VERBLESS,
  SUBJECTLESS,
  TYPESET,
  UNFINISHED,
  SHORT,
  ENDLESS,
])

/** Whether a sentence is a fragment, an aside, a formula or endless, so that a shorter summary is better than one with it. */
export function isUnfit(sentence: Sentence): boolean {
  return penaltiesOf(sentence).some((penalty) => UNFIT.has(penalty))
}

/** Whether its words stand between spaces, so that they can be counted. */
function isSpaced({ text, words }: Sentence): boolean {
  return text.split(' ').length >= words.length
}

const CAPITALS = /[A-ZÀ-ÞΑ-ΩА-Я]/g

/** Whether it is written in capitals alone, and in letters for the most part. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && (text.match(CAPITALS)?.length ?? 0) * 2 > text.length
}

/** Whether a double quotation is opened or closed but not both. */
function isTorn(text: string): boolean {
  return countOfMark(text, '"') % 2 === 1 || countOfMark(text, '“') !== countOfMark(text, '”')
}

/** Whether a bracket is opened and not closed, or closed at the end and not opened: "1)" opens an item. */
function isHalf(text: string): boolean {
  return ['()', '[]'].some(([open, close]) => {
    const [opened, closed] = [countOfMark(text, open), countOfMark(text, close)]
    return opened > closed || (closed > opened && text.endsWith(close))
  })
}
