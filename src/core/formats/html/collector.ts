import { checkPageSize } from '../../article-limit.ts'
import type { Block } from '../../page/block.ts'
import { dataTables } from './data-tables.ts'
import { isCap, isDropCap } from './drop-cap.ts'
import { INLINE } from './elements.ts'
import { isRaised } from './note-mark.ts'
import { runningText } from './running.ts'
import { type Attributes, type Dialect, readTags, type TagReader } from './tags.ts'
import { isNoProse } from './unread.ts'

/** Reads tags and makes blocks of them. */
interface BlockCollector extends TagReader {
  /** The blocks of all elements that have closed, in reading order. */
  readonly blocks: readonly Block[]
}

const HEADING = /^h[1-6]$/
const ITEM = /^(?:li|dt|dd)$/
const CELL = /^t[dh]$/

/** What the text of an element is. */
export type Role = Pick<Block, 'kind' | 'level'>
/** What text is that stands in no other. */
export const PARAGRAPH: Role = { kind: 'paragraph' }

/** An element that is open. */
interface Open {
  readonly role: Role
  readonly name: string
  /** The length of the running text when it began. */
  readonly from: number
  /** What becomes of its text when it closes, by where that begins. */
  readonly finish: ((from: number) => void) | null
}

/** The prose of a document in reading order; of elements that are left out, nothing. */
export function blocksOf(markup: string, dialect?: Dialect, isLeftOut = isNoProse): readonly Block[] {
  const collector = blockCollector(isLeftOut)
  readTags(markup, collector, dialect)
  return collector.blocks
}

/** A collector of a page's prose: what is hidden, code, captions, data tables and blocks of mere links are left out. */
function blockCollector(isLeftOut: typeof isNoProse): BlockCollector {
  const blocks: Block[] = []
  const path: Open[] = []
  const tables = dataTables(blocks)
  const running = runningText()
  let ignored = 0
  let length = 0

  const flush = () => {
    const role = path.at(-1)?.role ?? PARAGRAPH
    for (const text of running.take(role === PARAGRAPH)) {
      const cap = isCap(blocks.at(-1)?.text, text) ? blocks.pop()?.text : ''
      blocks.push({ ...role, text: `${cap}${text}`, anchors: null })
    }
  }
  const enter = (name: string, attributes: Attributes) => {
    const role = roleOf(name, path.at(-1)?.role ?? PARAGRAPH)
    const finish = INLINE.has(name) ? finisher(name, attributes) : null
    path.push({ name, role, from: running.length, finish })
    tables.open(name)
  }
  const finisher = (name: string, attributes: Attributes) => {
    if (name === 'a') return running.link
    if (isRaised(name, attributes)) return running.dropNoteMark
    return isDropCap(attributes) ? running.dropCap : null
  }
  const leave = (name: string, { from, finish }: Open) => {
    finish?.(from)
    const outer = path.at(-1)
    if (outer?.name === 'mfrac' && running.length > from && from === outer.from) running.add('/')
    tables.close(name)
  }
  /** Browsers pass over a caption that is in no table, and show what it holds. */
  const isStrayCaption = (name: string) => name === 'caption' && !tables.isOpen()
  return {
    blocks,
    open(name, attributes) {
      if (!INLINE.has(name) && name !== 'br' && ignored === 0) flush()
      if (ignored > 0 || (isLeftOut(name, attributes) && !isStrayCaption(name))) ignored++
      else enter(name, attributes)
      if (name === 'br' && ignored === 0) running.breakLine()
    },
    text(text) {
      if (ignored > 0) return
      length += text.length
      checkPageSize(length, blocks.length)
      running.add(text)
    },
    close(name) {
      if (ignored > 0) {
        ignored--
        return
      }
      if (!INLINE.has(name) && name !== 'br') flush()
      const element = path.pop()
      if (element) leave(name, element)
    },
  }
}

/** What the text of an element is within one of another role. */
export function roleOf(name: string, outer: Role): Role {
  if (HEADING.test(name)) return { kind: 'heading', level: Number(name[1]) }
  if (ITEM.test(name)) return { kind: 'item' }
  return CELL.test(name) ? PARAGRAPH : outer
}
