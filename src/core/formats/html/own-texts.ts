import { isBeside } from './beside.ts'
import { consentReader } from './consent.ts'
import { INLINE, LONGEST_CLASS } from './elements.ts'
import { isLinkedParagraph } from './linked-paragraph.ts'
import type { Attributes } from './tags.ts'

/**
 * What an element turns out to be when it closes: a link that is a paragraph, a paragraph that asks for consent, one that is
 * called a comment, text beside the article, or a name that says above a quotation who wrote it.
 */
export interface Verdict {
  readonly is: 'linked paragraph' | 'consent' | 'remark' | 'beside' | 'attribution' | null
  /** The length of its text, in UTF-16 units. */
  readonly length: number
}

/** Is told the elements and texts of a page in order. */
export interface OwnTexts {
  open(name: string, attributes: Attributes): void
  text(text: string): void
  close(): Verdict
}

/** A block, its text without that of the blocks in it, and whether these have any. */
interface OpenBlock {
  /** What it is by its name if it holds no blocks. */
  readonly called: 'remark' | 'beside' | null
  text: string
  /** Whether what is cited first in it opens it, until that closes; unset before. */
  opensCited?: boolean
  holdsBlocks: boolean
}

const HEADING_OR_ITEM = /^(?:h[1-6]|li|dt)$/
/** What somebody said, in minutes: a reader's comment holds blocks, with its author, its date and a link to answer. */
const COMMENT = /(?:^|\s)comment(?:-|\s|$)/
/** "Maren wrote:", as forums set it above what they quote. */
const [CITED, QUOTATION] = ['cite', 'blockquote']
/** Stands where a block begins or ends within a link. */
const SEAM = '\n'

/** Where more closes than was opened. */
const CLOSED: OpenBlock = { called: null, text: '', holdsBlocks: false }

/** What a box is by its class: what finds the main text forgets that of a box around mere text. */
function calledSo(attributes: Attributes): OpenBlock['called'] {
  if (COMMENT.test((attributes.class ?? '').slice(0, LONGEST_CLASS))) return 'remark'
  return isBeside('div', attributes) ? 'beside' : null
}

/** Tells by their own texts what elements are. */
export function ownTexts(): OwnTexts {
  const names: string[] = []
  const blocks: OpenBlock[] = []
  const isConsent = consentReader()
  let link: string | null = null
  /** Headings and items of lists that are open: what is linked in them is a headline. */
  let entries = 0
  let quotations = 0
  const closeLink = (): Verdict => {
    const text = link?.trim() ?? ''
    link = null
    const is = entries === 0 && !text.includes(SEAM) && isLinkedParagraph(text) ? 'linked paragraph' : null
    return { is, length: text.length }
  }
  const closeBlock = (): Verdict => {
    const { text, holdsBlocks, called } = blocks.pop() ?? CLOSED
    const outer = blocks.at(-1)
    if (outer && (holdsBlocks || text.trim() !== '')) outer.holdsBlocks = true
    if (holdsBlocks) return { is: null, length: text.length }
    return { is: isConsent(text) ? 'consent' : called, length: text.length }
  }
  const closeCited = (): Verdict => {
    const block = blocks.at(-1)
    const isAttribution = quotations > 0 && block?.opensCited === true && block.text.trimEnd().endsWith(':')
    if (block) block.opensCited = false
    return { is: isAttribution ? 'attribution' : null, length: 0 }
  }
  const pass = (name: string, by: 1 | -1) => {
    if (link !== null) link += SEAM
    if (HEADING_OR_ITEM.test(name)) entries += by
    if (name === QUOTATION) quotations += by
  }
  return {
    open(name, attributes) {
      names.push(name)
      const block = blocks.at(-1)
      if (name === CITED && block) block.opensCited ??= block.text.trim() === ''
      if (name === 'a') link = ''
      else if (!INLINE.has(name)) {
        blocks.push({ called: name === 'div' ? calledSo(attributes) : null, text: '', holdsBlocks: false })
        pass(name, 1)
      }
    },
    text(text) {
      const block = blocks.at(-1)
      if (block) block.text += text
      if (link !== null) link += text.replace(/\s+/g, ' ')
    },
    close() {
      const name = names.pop()
      if (name === undefined || name === 'a') return closeLink()
      if (name === CITED) return closeCited()
      if (INLINE.has(name)) return { is: null, length: 0 }
      pass(name, -1)
      return closeBlock()
    },
  }
}
