import { type Block, textLength } from '../../page/block.ts'
import { isBeside } from '../html/beside.ts'
import { PARAGRAPH, type Role, roleOf } from '../html/collector.ts'
import { dataTables } from '../html/data-tables.ts'
import { INLINE } from '../html/elements.ts'
import type { Piece } from '../html/plain-text.ts'
import { type Attributes, type TagReader, tagParser } from '../html/tags.ts'
import { isNoProse as isNoProseOnPages } from '../html/unread.ts'
import { blank } from '../site/placeholder.ts'
import { BREAK, piecesText, type ReadMarkdown } from './html-text.ts'
import type { CollectBlocks, HtmlReader } from './readers.ts'

/** Of what is left when what stands beside the article by its names is left out: with less, the names mislead. */
const LEAST_SHARE = 0.6

/** Notion sets a box in an aside without a class; one that has a class holds something else, as on pages. */
const isNoProse: typeof isNoProseOnPages = (name, attributes) =>
  isNoProseOnPages(name === 'aside' && attributes.class === undefined ? 'div' : name, attributes)

/** The blocks of a Markdown text that holds HTML: without captions and the like in it, unless little would be left. */
export function blocksWithHtml(collect: CollectBlocks, readMarkdown: ReadMarkdown): Block[] {
  let holdsBeside = false
  const isSeen: typeof isNoProse = (name, attributes) => {
    holdsBeside ||= isBeside(name, attributes)
    return isNoProse(name, attributes)
  }
  const all = collect((blocks) => htmlReader(blocks, isSeen, readMarkdown))
  if (!holdsBeside) return all
  const isLeftOut: typeof isNoProse = (name, attributes) =>
    isNoProse(name, attributes) || isBeside(name, attributes)
  const alone = collect((blocks) => htmlReader(blocks, isLeftOut, readMarkdown))
  return textLength(alone) >= textLength(all) * LEAST_SHARE ? alone : all
}

/** A tag that the end of its piece cuts. */
const CUT_TAG = /<(?:\/?[a-z]|!)[^<>]*$/i
/** One that would be text if something closed it. */
const CUT_NAME = /<\/\s*$/

function htmlReader(blocks: Block[], isLeftOut: typeof isNoProse, readMarkdown: ReadMarkdown): HtmlReader {
  /** What the text of the elements is that are open. */
  const path: Role[] = []
  const tables = dataTables(blocks)
  let pieces: Piece[] = []
  let ignored = 0
  let read = 0
  let shift = 0

  const role = () => path.at(-1) ?? PARAGRAPH
  const flush = () => {
    for (const block of piecesText(pieces, readMarkdown)) {
      blocks.push(block.kind === 'paragraph' ? { ...block, ...role() } : block)
    }
    pieces = []
  }
  /** Two in a row part paragraphs. */
  const breakLine = () => {
    const last = pieces.findLast(({ text }) => text.trim() !== '' || text === BREAK)
    if (last?.text === BREAK) flush()
    else if (last) pieces.push({ text: BREAK, offset: last.offset + last.text.length })
  }
  const reader: TagReader = {
    open(name: string, attributes: Attributes) {
      if (ignored > 0 || isLeftOut(name, attributes)) {
        ignored++
        return
      }
      if (name === 'br') breakLine()
      else if (!INLINE.has(name)) flush()
      path.push(roleOf(name, role()))
      tables.open(name)
    },
    text(text, start) {
      if (ignored === 0) pieces.push({ text, offset: start + shift })
    },
    close(name) {
      if (ignored > 0) {
        ignored--
        return
      }
      if (name !== 'br' && !INLINE.has(name)) flush()
      path.pop()
      tables.close(name)
    },
  }
  // Whoever writes "<iframe … />" sees text behind it: MDX and many generators take it so.
  const parser = tagParser(reader, 'xhtml')
  return {
    read(html, offset) {
      const whole = CUT_TAG.test(html) ? `${html}>` : html.replace(CUT_NAME, blank)
      shift = offset - read
      read += whole.length
      parser.write(whole)
      flush()
    },
    isOpen: () => path.length + ignored > 0,
    isLeftOut: () => ignored > 0,
    isInline: (html) => INLINE.has(TAG_NAME.exec(html)?.[1].toLowerCase() ?? ''),
  }
}

const TAG_NAME = /^<\/?([a-z][\w-]*)/i
