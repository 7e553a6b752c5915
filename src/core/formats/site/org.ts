import { emptied, headingMark, marked } from './line-marks.ts'
import { blankAll, blankInline } from './placeholder.ts'

/** A setting of the page, https://orgmode.org/manual/In_002dbuffer-Settings.html, properties of a heading, or a note. */
const SIGN =
  /^#\+(?:title|author|date|options|startup|property|begin_\w+|email|setupfile|html_\w+)\b|^[ \t]*:PROPERTIES:[ \t]*\r?$|^\[fn:[\w-]+\][ \t]/im

/** Whether a text is written in Org, as Emacs has it. */
export function isOrg(text: string): boolean {
  return SIGN.test(text)
}

/** What is said again for machines: code, examples, other formats, remarks; what belongs to a heading. */
const LINES: readonly RegExp[] = [
  /^[ \t]*#\+begin_(src|example|export|comment|latex|html)\b(?:(?!^[ \t]*#\+begin_)[\s\S])*?^[ \t]*#\+end_\1.*$/gim,
  /^[ \t]*:[A-Z_]+:[ \t]*\r?\n(?:(?![ \t]*:[A-Z_]+:[ \t]*\r?$).*\r?\n)*?[ \t]*:END:.*$/gim,
  /^\[fn:[^\]\n]*\].*(?:\r?\n(?![*[])[ \t]*\S.*)*/gm,
  // Tables, what is typed, remarks, dates of tasks.
  /^[ \t]*(?:\|.*|:(?:[ \t].*)?|#(?:[ \t].*)?|(?:CLOSED|SCHEDULED|DEADLINE|CLOCK):.*|-{5,})\r?$/gm,
  /^[ \t]*#\+(?!title:).*$/gim,
  /(?<![ \t])[ \t]+:(?:[\w@#%]+:)+[ \t]*$/gm,
]
const TITLE = /^#\+title:/gim
const HEADING = /^\*+[ \t]+(?:(?:TODO|DONE|NEXT|WAITING)[ \t]+)?(?:\[#[A-Z]\][ \t]+)?(?=\S)/gm
const ITEM = /^[ \t]*[-+][ \t]+(?:\[[ X-]\][ \t]+)(?=\S)/gm
/** What parts a term from what it means. */
const MEANS = /[ \t]::[ \t]/g

const INLINES: readonly RegExp[] = [
  /\[\[[^\][\n]+\.(?:png|jpe?g|gif|svg|pdf)\]\]/gi,
  /(?<open>\[\[[^\][]+\]\[)(?<kept>[^\][]+)\]\]/g,
  /(?<open>\[\[(?:[a-z]+:)?)(?<kept>[^\][\n]+)\]\]/g,
  /[ \t]?\[fn:[^\]\n]*\]|[<[]\d{4}-\d\d-\d\d[^>\]\n]*[>\]]|\\\\(?=[ \t]*\r?$)|<<[^<>\n]+>>/gm,
  /(?<open>\\)(?<kept>[A-Za-z]+)\{\}/g,
  // Stress, and what is typed.
  /(?<open>(?<![^\s"'({\ufffc–—-])[=~])(?<kept>[^\s=~](?:[^=~\n]*[^\s=~])?)\k<open>(?![^\s.,;:!?)"'}\ufffc–—-])/g,
  /(?<open>(?<![^\s"'({\ufffc–—-])[*/_+])(?<kept>[^\s*/_+](?:[^*/_+\n]*[^\s*/_+])?)\k<open>(?![^\s.,;:!?)"'}\ufffc–—-])/g,
]

/** The text of a page in Org with its markup blanked. */
export function blankOrg(text: string): string {
  const read = LINES.reduce((rest, line) => blankAll(rest, line, emptied), text)
  const outlined = marked(
    marked(read, HEADING, (found) => headingMark(found.search(/[^*]/))),
    TITLE,
    () => headingMark(1),
  )
  const listed = marked(
    marked(outlined, ITEM, () => '-'),
    MEANS,
    () => ':',
  )
  return INLINES.reduce((rest, inline) => blankAll(rest, inline, blankInline), listed)
}
