/**
 * At the head of a line: markup of reStructuredText, AsciiDoc, MediaWiki or Org, an address below the text, a number of the line,
 * a time. With a line feed for its first character a pattern passes over all else at once.
 */
const AT_HEAD = new RegExp(
  [
    String.raw`\n(?:[ \t]*(?:\.\. |(?:[-*•][ \t]+)?(?:\d{1,4}\.|\[\d{1,4}\]:?)[ \t]+[A-Za-z]+:|\d{1,3}(?: [ \t]|[ \t]*(?:[\r\n]|$)))`,
    String.raw`={1,6} ?[^\s=]`,
    String.raw`#\+\w+:`,
    String.raw`[ \t>#*_\x60[(-]*(?:[\d./-]{6,10},?[ \t]+)?\d{1,2}:\d\d)`,
  ].join('|'),
)
/** Anywhere: a role or typed code of reStructuredText, publishers of books and standards. */
const ANYWHERE = [
  ':`',
  '``',
  ':PROPERTIES:',
  '[fn:',
  '\\begin{',
  'PROJECT GUTENBERG',
  'Request for Comments:',
  'nternet-Draft',
  'NTERNET-DRAFT',
]
const TIME = /[[(]\d{1,2}:\d\d/

/** Whether a text may hold more than words: what reads that looks closer, and is loaded for it alone. */
export function mayHoldMore(text: string): boolean {
  return ANYWHERE.some((sign) => text.includes(sign)) || TIME.test(text) || AT_HEAD.test(`\n${text}`)
}
