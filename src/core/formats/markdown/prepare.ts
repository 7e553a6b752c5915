import { CODED_VALUE } from '../site/holes.ts'
import { blank, blankAll, blankInline, PLACEHOLDER } from '../site/placeholder.ts'
import { blankRestructured, isRestructured, underlineHeadings } from '../site/restructured.ts'
import { blankTags } from '../site/tags.ts'
import { blankSounds } from '../text/sounds.ts'
import { blankTimeCodes } from '../text/time-codes.ts'
import { BLOCK_EXTENSIONS } from './block-extensions.ts'
import { blankCitations } from './citations.ts'
import { hideCode, showCode } from './code.ts'
import { moveDefinitions } from './definitions.ts'
import { blankEmphasis } from './emphasis.ts'
import type { Extension } from './extension.ts'
import { indentedBoxes } from './indented-boxes.ts'
import { INLINE_EXTENSIONS } from './inline-extensions.ts'
import { spreadTables } from './tabled-prose.ts'

/**
 * Markdown as its many dialects have it, as CommonMark: what is markup in a dialect alone is blanked outside of code. All
 * that is text keeps its offset; link definitions come to stand behind it.
 */
export function prepare(text: string): string {
  const plain = isRestructured(text) ? underlineHeadings(blankRestructured(text)) : text
  const source = blankValues(blankRaw(blankTimeCodes(escapedHeadings(definitionLists(indentedBoxes(plain))))))
  const blocks = emptyLines(
    blankTags(
      apply(typedItems(spreadTables(blankSounds(hideCode(source), blankInline))), BLOCK_EXTENSIONS, blank),
    ),
  )
  const rest = blankEmphasis(blankCitations(blocks))
  const inlines = apply(inlinePictures(rest), INLINE_EXTENSIONS, blankInline)
  return showCode(moveDefinitions(closeGaps(inlines)), source)
}

function apply(text: string, extensions: readonly Extension[], blanked: typeof blank): string {
  return extensions.reduce((rest, { hint, pattern }) => {
    const holds = typeof hint === 'string' ? rest.includes(hint) : hint.test(rest)
    return holds ? blankAll(rest, pattern, blanked) : rest
  }, text)
}

/** ":   The wheel of a mill." below its term is an item (PHP Markdown Extra, pandoc). */
function definitionLists(text: string): string {
  return text.replace(/^:(?=[ \t]+\S)/gm, '*')
}

/** "\### The mill", whose mark an exporter has escaped. */
function escapedHeadings(text: string): string {
  return text.replace(/^\\(?=#{1,6}[ \t])/gm, ' ')
}

/** "• The gate" and "\\* The gate" are typed as items; behind more spaces an item would be code. */
const TYPED_ITEM = /^(?<margin>[ \t>]*)(?:[•●▪◦‣]|(?<number>\d{0,2})\\(?<mark>[-+*.)]))(?=(?:\t| {1,4})\S)/gm

function typedItems(text: string): string {
  return text.replace(TYPED_ITEM, (typed, margin: string, number = '', mark = '*') =>
    `${margin}${number}${mark}`.padStart(typed.length),
  )
}

/** "![The mill][1]" shows a picture wherever its target stands, as "![The mill](1)" does. */
const PICTURE = /(?<!\\)(!\[(?:[^\][\\]|\\.|\[[^\][]*\])*\])\[([\w.-]+)\]/g

/** "![The mill](mill.png =80x40)", whose size stands where a title may, without quotation marks. */
const SIZED = /(?<=!\[[^\][\n]{0,300}\]\([^()\s]{1,300})[ \t]+=[\dx%*]{1,12}(?=[ \t]*\))/g

function inlinePictures(text: string): string {
  const unsized = text.includes(' =') ? text.replace(SIZED, (size) => ' '.repeat(size.length)) : text
  return unsized.includes('][') ? unsized.replace(PICTURE, '$1($2)') : unsized
}

/** "{% raw %}{{ name }}{% endraw %}" shows what it encloses, in code as well. */
const RAW = /(?<open>\{%-?[ \t]*raw[ \t]*-?%\})(?<kept>[^\n`]+?)\{%-?[ \t]*endraw[ \t]*-?%\}/g

function blankRaw(text: string): string {
  return text.includes('endraw') ? blankAll(text, RAW, blankInline) : text
}

/** "`r nrow(mills)`" stands for a value. */
function blankValues(text: string): string {
  return text.includes('`r ') || text.includes('`{') ? blankAll(text, CODED_VALUE, blankInline) : text
}

const EMPTY = /^([ \t>]*)[\ufffc\xa0][\ufffc\xa0 \t]*$/gm

/** What held nothing but markup parts paragraphs, and spares CommonMark the look; so do spaces that word processors put there. */
function emptyLines(text: string): string {
  if (!text.includes(PLACEHOLDER) && !text.includes('\xa0')) return text
  return text.replace(EMPTY, (line, quotes: string) => quotes.padEnd(line.length))
}

/** Each run of what has gone is looked at once. */
const GAP = /(?<![ \t\ufffc])(?:[ \t]*\ufffc)+(?=[.,;:!?)\]](?![./]))/g

/** No space is left before a full stop where something has gone. */
function closeGaps(text: string): string {
  return text.includes(PLACEHOLDER) ? text.replace(GAP, blankInline) : text
}
