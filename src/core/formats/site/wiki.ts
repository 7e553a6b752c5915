import { headsLinkList } from '../../boilerplate/references.ts'
import { holdsWord } from '../../text/letters.ts'
import { endsSentence } from '../../text/punctuation.ts'
import { emptied, headingMark, marked } from './line-marks.ts'
import { blankAll, blankInline } from './placeholder.ts'

/** A heading, which is marked on both sides: https://www.mediawiki.org/wiki/Help:Formatting */
const HEADING = /^(={1,6})[ \t]*[^=\s][^=\n]*\1[ \t]*\r?$/gm

/** Whether a text is written as MediaWiki has it. */
export function isWiki(text: string): boolean {
  return text.search(HEADING) >= 0
}

/** What is no prose: remarks, code, notes, pictures, templates with those within them, tables. */
const UNREAD: readonly RegExp[] = [
  /<!--(?:(?!<!--)[\s\S])*?-->/g,
  /<(pre|source|syntaxhighlight|math|ref|gallery)\b[^<>]*(?<!\/)>(?:(?!<\1\b)[\s\S])*?<\/\1>/gi,
  /\{\{(?:[^{}]|\{\{[^{}]*\}\})*\}\}/g,
  /^[ \t:]*\{\|(?:(?!\{\|)[\s\S])*?^[ \t]*\|\}/gm,
  /\[\[(?:File|Image|Category):(?:[^[\]]|\[\[[^[\]]*\]\])*\]\]/gi,
  /__[A-Z]{3,}__|<\/?[a-z][^<>\n]*>/gi,
]
const INLINES: readonly RegExp[] = [
  /(?<open>\[\[(?:[^[\]|\n]*\|)?)(?<kept>[^[\]|\n]+)\]\]/g,
  /(?<open>\[(?:https?:)?\/\/[^\s[\]]+[ \t]+)(?<kept>[^[\]\s][^[\]\n]*)\]/g,
  /\[(?:https?:)?\/\/[^\s[\]]+\]|'{2,5}/g,
]
const ITEM = /^[*#:;]+[ \t]*(?=\S)/gm

/** A heading and all lines up to the next. */
const SECTION = /^(={2,6})([^=\n]*)\1[ \t]*\r?\n(?:(?!=)[^\n]*\n)*(?:(?!=)[^\n]+)?/gm
/** Of the lines below a heading of links: prose about them ends in full stops. */
const LINKS = 0.6

/** The text of a page of MediaWiki with its markup blanked. */
export function blankWiki(text: string): string {
  const read = UNREAD.reduce((rest, unread) => blankAll(rest, unread), text).replace(
    SECTION,
    (section, _, heading: string) => (isOfLinks(section, heading) ? emptied(section) : section),
  )
  const listed = marked(read, ITEM, (found) => (/[ \t]/.test(found) ? '*' : ''))
  const outlined = marked(listed, HEADING, (found) => found.replaceAll('=', headingMark(1)))
  return INLINES.reduce((rest, inline) => blankAll(rest, inline, blankInline), outlined)
}

/** Whether a section is a list of other pages, as encyclopedias have it at the end: in an extract nothing tells its links. */
function isOfLinks(section: string, heading: string): boolean {
  if (!headsLinkList(heading.trim())) return false
  const lines = section.split('\n').slice(1)
  const written = lines.map((line) => line.trim()).filter(holdsWord)
  return written.length > 0 && written.filter((line) => !endsSentence(line)).length >= written.length * LINKS
}
