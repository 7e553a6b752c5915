import { emptied, headingMark, marked } from './line-marks.ts'
import { blankAll, blankInline } from './placeholder.ts'

/** A heading with nothing above it but space, a remark or what tells of it: https://docs.asciidoctor.org/asciidoc/latest/ */
const SIGN = /(?:(?<![\s\S])\s*|\n[ \t]*\r?\n|\]\r?\n|^\/\/.*\r?\n)={1,6} \S(?!.*=[ \t]*\r?$)/m

/** Whether a text is written in AsciiDoc. */
export function isAsciidoc(text: string): boolean {
  return SIGN.test(text)
}

/** Its title, which has no mark behind it: the headings of MediaWiki do. */
const TITLE = /^\s*(?:\/\/.*\r?\n\s*)*= \S(?!.*=[ \t]*\r?\n)/

/** Whether a text begins as those in AsciiDoc alone do. */
export function opensAsciidoc(text: string): boolean {
  return TITLE.test(text)
}

/**
 * Code, what is set as it is typed or passed through, remarks, tables. What opens a block stands alone, and so closes one as well: text
 * with many of them is looked through once.
 */
const UNREAD =
  /^(?:(-{4,20}|\.{4,20}|\+{4,20}|\/{4,20}|[|,:!]={3,9})[ \t]*\r?\n(?:[\s\S]*?\n)??\1[ \t]*(?=\r?$)|`{3}.*\r?\n(?:[\s\S]*?\n)??`{3}.*$)/gm

const LINES: readonly RegExp[] = [
  // Settings, remarks, what tells of a block; pictures, parts and conditions.
  /^(?::!?\w[\w-]*!?:.*(?:\\\r?\n.*)*|\/\/(?!\/).*|\[[^\n]*\][ \t]*|[a-z]\w*::[^\s[]*\[.*\][ \t]*)\r?$/gm,
  // Who wrote it and when, below the title.
  /(?<=(?<![\s\S])\s*= .*\r?\n)(?:\S[^\n]*\n)+/g,
  // The edges of quotations, boxes and blocks, what joins a paragraph to an item; captions.
  /^(?:_{4,}|={4,}|\*{4,}|--|\+|'{3,}|<{3,})[ \t]*\r?$|^\.[^\s.].*$/gm,
  /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]/gm,
  /[ \t]\+(?=\r?$)/gm,
  /\{nbsp\}/g,
]
const HEADING = /^={1,6}(?= \S)/gm
/** What parts a term from what it means. */
const MEANS = /(?<=\S):{2,4}(?=[ \t]|\r?$)/gm
/** Items of lists and remarks on code, done or not. */
const ITEM = /^[ \t]*(?:\*{1,5}|\.{1,5}|-|<[\d.]{1,3}>)[ \t]+(?:\[[ x*]\][ \t]+)?(?=\S)/gm

const INLINES: readonly RegExp[] = [
  // Pictures, notes, formulas, entries of an index, places to link to.
  /(?:footnote(?:ref)?|indexterm2?|(?<![\w/])(?:image|icon|anchor|pass|stem|latexmath|asciimath)):[^\s[\]:]*\[[^\][\n]*\]|\(\(\([^()\n]*\)\)\)|\[\[[\w.-]+(?:,[^\][\n]*)?\]\]/g,
  /(?<kept>(?<!\w)https?:[^\s[\]<]{1,500})\[\]/g,
  // Links, also by what the settings call an address; keys.
  /(?<open>(?:(?<!\w)(?:https?|ftp|irc|link|mailto|xref|kbd|btn):[^\s[\]<]{0,500}|\{[\w-]+\}[^\s[\]]{0,500})\[)(?<kept>[^\][\n]{0,500}?)(?:\^|,[^\][\n]{0,200}=[^\][\n]{0,200})?\]/g,
  /<<[a-z_][^\s<>,]*>>/g,
  /(?<open><<(?:[^<>,\n]+,)?\s?)(?<kept>[^<>\n]+)>>/g,
  /(?<open>\(\()(?<kept>[^()\n]+)\)\)/g,
  /\{[a-z][\w-]*\}/g,
  /(?<open>(?:(?<!\w)\[[^\][\n]*\])?##?)(?<kept>[^#\n]+)##?/g,
  // What is typed, said in curved quotation marks, or stressed.
  /(?<open>(?<![\w`])``?\+?)(?<kept>[^`\n+]+(?:\+(?!`)[^`\n+]*)*)\+?``?(?!\w)/g,
  /(?<open>(?<!\w)\+)(?<kept>[^\s+](?:[^+\n]*[^\s+])?)\+(?!\w)/g,
  /\\(?=[*_`#+{[<])/g,
  /(?<open>\*\*|__)(?<kept>[^\s*_](?:[^*_\n]*[^\s*_])?)\k<open>/g,
  /(?<open>(?<![\w*])[*_])(?<kept>[^\s*_](?:[^*_\n]*[^\s*_])?)\k<open>(?!\w)/g,
]

/** The text of a page in AsciiDoc with its markup blanked; the first heading of a part of a page is its title. */
export function blankAsciidoc(text: string): string {
  const read = [UNREAD, ...LINES].reduce((rest, line) => blankAll(rest, line, emptied), text)
  const top = read.match(HEADING)?.[0].length ?? 1
  const outlined = marked(read, HEADING, ({ length }) => headingMark(Math.max(1, length - top + 1)))
  const listed = marked(
    marked(outlined, ITEM, () => '*'),
    MEANS,
    () => ':',
  )
  return INLINES.reduce((rest, inline) => blankAll(rest, inline, blankInline), listed)
}
