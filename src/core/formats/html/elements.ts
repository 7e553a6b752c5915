import type { Attributes } from './tags.ts'

/** Enough of a class or a style for what it says; it may be megabytes. In UTF-16 units. */
export const LONGEST_CLASS = 300

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that are part of the line they stand in; the second half is MathML, and what MathJax sets around it. */
export const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb rp rt rtc s samp ' +
    'script small span strike strong style sub sup template time tt u var wbr ' +
    'math semantics mrow mi mn mo mtext ms mspace mstyle mpadded mphantom menclose mfrac msqrt mroot msub msup ' +
    'msubsup munder mover munderover mmultiscripts mfenced mjx-container mjx-assistive-mml',
)
/** Elements whose text is for programs, stands in a field or a picture, or no longer holds, and the prompt that says a part of the article again. */
const NO_TEXT = names(
  'script style svg annotation annotation-xml iframe object embed applet canvas video audio map select textarea ' +
    'button input datalist rt rp rtc del s strike no-time-to-read',
)
/** Elements and landmarks of the page around the article, and notes on it: WAI-ARIA 1.2, sections 5.3.3 and 5.3.4. */
const AROUND = names('nav menu footer')
const LANDMARKS = names('navigation search menu menubar banner contentinfo note')
/** Elements that are read but are no prose: code, captions, asides. */
const NOT_PROSE = names('pre figure figcaption caption aside title')
const WHOLE = names('html body main article')

/** Whether an element never holds text for readers. */
export function isNoText(name: string): boolean {
  return NO_TEXT.has(name)
}

/** Whether an element says itself that it stands around articles. */
export function isAround(name: string, attributes: Attributes): boolean {
  return AROUND.has(name) || LANDMARKS.has(attributes.role ?? '')
}

/** Whether an element is read, but none of the article's sentences. */
export function isNotProse(name: string): boolean {
  return NOT_PROSE.has(name)
}

/** Whether an element holds the article, whatever its class and id say of other things on the page. */
export function isWhole(name: string): boolean {
  return WHOLE.has(name)
}
