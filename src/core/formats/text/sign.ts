/** At the head of a line: markup of reStructuredText, AsciiDoc, MediaWiki or Org, an address below the text, a number of the line, a time. */
const AT_HEAD = [
  String.raw`[ \t]*\.\. `,
  String.raw`={1,6} ?[^\s=]`,
  String.raw`#\+\w+:`,
  String.raw`[ \t]*(?:[-*•][ \t]+)?(?:\d{1,4}\.|\[\d{1,4}\]:?)[ \t]+[A-Za-z]+:`,
  String.raw`[ \t]*\d{1,3}(?: [ \t]|[ \t]*\r?$)`,
  String.raw`[ \t>#*_\x60[(-]*(?:[\d./-]{6,10},?[ \t]+)?\d{1,2}:\d\d`,
].join('|')
/** Anywhere: a role or typed code of reStructuredText, a time, a publisher of books or standards. */
const SIGN = new RegExp(
  String.raw`^(?:${AT_HEAD})|:\x60|\x60\x60|[[(]\d{1,2}:\d\d|PROJECT GUTENBERG|Request for Comments:|I(?:nternet-Draft|NTERNET-DRAFT)`,
  'm',
)

/** Whether a text may hold more than words: what reads that looks closer, and is loaded for it alone. */
export function mayHoldMore(text: string): boolean {
  return SIGN.test(text)
}
