import { startsLower } from './letters.ts'

/** Latin marks that end a sentence, and have other uses too; like all of these lists, members of a character class. */
export const LATIN_TERMINATORS = '.…!?'
/** What ends a statement: the stops of East Asia, India, Urdu, Armenian, Ethiopic, Burmese and Khmer as well. */
export const FULL_STOPS = '.…。｡।॥۔։።။។៕'
/** All marks that end a sentence. */
export const TERMINATORS = `${FULL_STOPS}!?！？؟`
/** Quotes and brackets that may follow such a mark and close the sentence with it … */
export const LATIN_CLOSERS = String.raw`"'”’»›)\]}`
/** … and in any script. */
export const CLOSERS = `${LATIN_CLOSERS}」』）】〉》〕`

const QUESTION_MARKS = '?？؟'

/** What ends a text is no longer, in UTF-16 units: so that no pattern looks through the whole of it. */
export const LONGEST_END = 16

/** Tells whether a text ends in one of the marks, whatever closes it behind them; both are members of a character class. */
export function ending(marks: string, closers = CLOSERS): (text: string) => boolean {
  const closing = new Set(closers.replaceAll('\\', ''))
  const ends = new Set(marks)
  return (text) => {
    const first = Math.max(0, text.length - LONGEST_END)
    let at = text.length - 1
    while (at >= first && closing.has(text[at])) at--
    return at >= first && ends.has(text[at])
  }
}

/** Whether a text ends as a sentence does. */
export const endsSentence = ending(TERMINATORS)

/** Whether a text ends as a sentence does, or in a colon that leads on to what follows. */
export const endsStatement = ending(`${TERMINATORS}:：`)

/** Whether a text ends as a question does. */
export const endsQuestion = ending(QUESTION_MARKS)

const OPENER = /^["'“‘«(]/

/** Whether a text goes on in lower case, perhaps within a quotation or bracket: so no sentence begins. */
export function opensLower(text: string): boolean {
  return startsLower(OPENER.test(text) ? text.slice(1) : text)
}

/** How often a mark stands in a text. */
export function countOfMark(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++
  return found
}
