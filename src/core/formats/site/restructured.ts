import { blank, blankAll, blankInline } from './placeholder.ts'

/** A directive, a target, a role or a link: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html */
const SIGN =
  /^[ \t]*\.\. (?:[a-z][\w-]* ?::|_.+:)|(?<![\w`:]):[a-z][\w+.:-]{0,80}:`|[^\s`] <[^\s<>`]{1,500}>`__?(?!\w)/m
/** A heading that is underlined, and code as it is typed. */
const UNDERLINED = /^\S.*\r?\n[=~^*-]{3,}[ \t]*\r?$/m
const TYPED = /(?<!`)``[^`\s](?:[^`\n]*[^`\s])?``(?!`)/

/** Blank lines, and lines that are indented deeper than the first. */
const BODY = String.raw`(?:\r?\n(?:[ \t]*(?=\r?\n|$)|\k<indent>[ \t]+\S.*))*`
/** What holds no prose of the page: code, pictures, lists of contents, tables. */
const UNREAD =
  '(?:code(?:-block)?|sourcecode|highlight|literalinclude|parsed-literal|include|image|figure|contents|toctree|raw|math|index|' +
  'table|csv-table|list-table|meta|role|default-role|module|currentmodule|auto[a-z]+|plot|graphviz|doctest|testcode)'

/** What takes lines of its own; the group "kept" is prose. Made late: no other text needs them. */
const linePatterns = (): readonly RegExp[] => [
  new RegExp(String.raw`^(?<indent>[ \t]*)\.\. ${UNREAD} ?::.*${BODY}`, 'gm'),
  // Remarks, targets, notes, replacements.
  new RegExp(String.raw`^(?<indent>[ \t]*)\.\. (?![a-z][\w:-]*::).*${BODY}`, 'gm'),
  // What the whole page is told by, at its head.
  /^(?:[ \t]*\r?\n)*(?::[a-z][\w-]{0,40}:(?!`).*\n)+/g,
  // The heads of boxes, whose title may be a sentence; their options; fields at the head of a page.
  /(?<open>^[ \t]*\.\. [a-z][\w-]*(?::[\w-]+)?::[ \t]+)(?<kept>\S[^\n]*[.!?]["”’)]?\r?$)/gm,
  /^[ \t]*\.\. [a-z][\w-]*(?::[\w-]+)?::[^\n]*$/gm,
  /^(?:[ \t]+:[a-z][\w-]*|:[A-Z][\w -]{1,20}):(?!`).*$/gm,
]
/** What stands within a line: roles, of a page or a name in code without the path to it, links, words as they are typed, the marks of notes. */
const INLINES: readonly RegExp[] = [
  /(?<open>(?<![\w`:]):[a-z][\w+.-]{0,40}(?::[\w+.-]{1,40})?:`(?:~(?:[\w.]{0,200}\.)?|(?<=:doc:`)[^`<>\s]{0,200}\/(?=[^`<>\s/]+`))?)(?<kept>(?:[^`<\n]|\n(?![ \t]*\r?(?:\n|$))){0,200}[^`<\s])\s?[ \t]*(?:<[^<>`\n]{0,500}>)?`/g,
  /(?<open>(?<!`)`)(?<kept>(?:[^`<\n]|\n(?![ \t]*\r?(?:\n|$))){0,200}[^`<\s])\s?[ \t]*(?:<[^<>`\n]{0,500}>)?`__?(?!\w)/g,
  /(?<open>(?<!`)``)(?<kept>(?:[^`\n]|\n(?![ \t]*\r?(?:\n|$))){1,200})``(?!`)/g,
  // What opens code that is set off.
  /(?<kept>[^\s:]:):(?=[ \t]*\r?(?:\n|$))/g,
  /[ \t]?\[(?:\d{1,4}|[#*][\w-]{0,40})\]_(?!\w)/g,
]

/** A title between two lines of the same marks, with nothing above it. */
const BETWEEN = /^\s*([=*#~^-])\1{3,}[ \t]*\r?\n[ \t]*\S.*\r?\n\1{4,}[ \t]*\r?\n/

/** Whether a text holds markup that reStructuredText alone has. */
export function isRestructured(text: string): boolean {
  if (BETWEEN.test(text)) return true
  // Most texts hold neither.
  return (text.includes('.. ') || text.includes(':`') || text.includes('>`_')) && SIGN.test(text)
}

/** Whether a text has headings that are underlined, and code as reStructuredText has it; Markdown writes such as well. */
export function isUnderlined(text: string): boolean {
  return text.includes('``') && TYPED.test(text) && UNDERLINED.test(text)
}

/** The text of a page in reStructuredText with its markup blanked, what takes lines by `blanked`, which keeps their number. */
export function blankRestructured(text: string, blanked = blank): string {
  const lines = linePatterns().reduce((rest, line) => blankAll(rest, line, blanked), text)
  return INLINES.reduce((rest, inline) => blankAll(rest, inline, blankInline), lines)
}

/** Of a heading what stands above it, itself and what underlines it. */
const HEADING =
  /^(?<above>(?:(?<over>[=~^*"'+#.:_`-])\k<over>{2,}[ \t]*\r?\n)?)(?<words>[ \t]*\S.*\r?\n)(?<below>(?<under>[=~^*"'+#.:_`-])\k<under>{2,})(?=[ \t]*\r?$)/gm

/** The text with its headings underlined as Markdown has them, those of the first kind as titles; shorter marks open code, or are prose. */
export function underlineHeadings(text: string): string {
  let first: string | undefined
  return text.replace(
    HEADING,
    (lines, above: string, over = '', words: string, below: string, under: string) => {
      if (below.length < words.trim().length) return lines
      first ??= over + under
      return blank(above) + words + (over + under === first ? '=' : '-').repeat(below.length)
    },
  )
}
