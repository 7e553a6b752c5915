/** A directive, a target, or a role: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html */
const SIGN = /^[ \t]*\.\. (?:[a-z][\w-]*::|_.+:)|(?<![\w`:]):[a-z][\w+.:-]{0,80}:`/m

/** Whether a text holds markup of reStructuredText. */
export function isRestructured(text: string): boolean {
  // Most texts hold neither.
  return (text.includes('.. ') || text.includes(':`')) && SIGN.test(text)
}
