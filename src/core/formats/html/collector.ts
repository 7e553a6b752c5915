import { checkPageSize } from '../../article-limit.ts'
import { type Block, joined } from '../../page/block.ts'
import { dataTables } from './data-tables.ts'
import { isCap, isDropCap } from './drop-cap.ts'
import { INLINE } from './elements.ts'
import { isRaised } from './note-mark.ts'
import { runningText } from './running.ts'
import type { Attributes, TagReader } from './tags.ts'
import type { isNoProse } from './unread.ts'

/** Reads tags and makes blocks of them. */
interface BlockCollector extends TagReader {
  /** The blocks of all elements that have closed, in reading order. */
  readonly blocks: readonly Block[]
}

const HEADING = /^h[1-6]$/
const ITEM = /^(?:li|dt|dd)$/
const CELL = /^t[dh]$/
const CODE = /^(?:code|kbd|samp|tt|var)$/

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

/**
 * A collector of a page's prose: elements that are left out, data tables and blocks of mere links are not in it. Its blocks
 * know where they stand in the input only where that is asked for.
 */
export function blockCollector(isLeftOut: typeof isNoProse, isAnchored = false): BlockCollector {
  const blocks: Block[] = []
  const path: Open[] = []
  const tables = dataTables(blocks)
  const running = runningText(isAnchored)
  let ignored = 0
  let length = 0
  /** Where the last text ends in the input. */
  let end = 0

  const flush = () => {
    const role = path.at(-1)?.role ?? PARAGRAPH
    for (const taken of running.take(role === PARAGRAPH)) {
      const cap = isCap(blocks.at(-1)?.text, taken.text) ? blocks.pop() : undefined
      blocks.push({ ...role, ...(cap ? joined([cap, taken], '') : taken) })
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
    if (CODE.test(name)) return running.code
    if (isRaised(name, attributes)) return running.dropNoteMark
    return isDropCap(attributes) ? running.dropCap : null
  }
  const leave = (name: string, { from, finish }: Open) => {
    finish?.(from)
    const outer = path.at(-1)
    if (outer?.name === 'mfrac' && running.length > from && from === outer.from) running.add('/', end)
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
    text(text, start) {
      if (ignored > 0) return
      length += text.length
      checkPageSize(length, blocks.length)
      running.add(text, start)
      end = start + text.length
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
