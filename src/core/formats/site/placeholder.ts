/**
 * Stands for a character of markup that is no text, so that all else keeps its offset. It is Unicode's own mark for an
 * object within text; CommonMark takes it for punctuation, as it does braces, and the text of a block leaves it out.
 */
export const PLACEHOLDER = '\ufffc'

/** A text of the same length and lines in which nothing is to be read. */
export function blank(markup: string): string {
  return markup.replace(/[^\r\n]/g, PLACEHOLDER)
}

/** The same, without its line breaks: it may stand within a sentence. */
export function blankInline(markup: string): string {
  return PLACEHOLDER.repeat(markup.length)
}

/**
 * The text with what a pattern finds blanked, but for its group "kept"; another group, "open", holds what stands before
 * that, if anything does.
 */
export function blankAll(text: string, pattern: RegExp, blanked = blank): string {
  return text.replace(pattern, (found: string, ...rest: unknown[]) => {
    const { open = '', kept = '' } = (groupsOf(rest) ?? {}) as { open?: string; kept?: string }
    const end = open.length + kept.length
    return blanked(open) + kept + blanked(found.slice(end))
  })
}

/** The named groups come last among what a replacer is given, if the pattern has any. */
function groupsOf(rest: readonly unknown[]): unknown {
  const last = rest.at(-1)
  return typeof last === 'object' ? last : undefined
}
