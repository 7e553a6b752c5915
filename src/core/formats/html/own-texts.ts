import { consentReader } from './consent.ts'
import { INLINE } from './elements.ts'
import { isLinkedParagraph } from './linked-paragraph.ts'

/** What an element turns out to be when it closes: a link that is a paragraph, or a paragraph that asks for consent. */
export interface Verdict {
  readonly is: 'linked paragraph' | 'consent' | null
  /** The length of its text, in UTF-16 units. */
  readonly length: number
}

/** Is told the elements and texts of a page in order. */
export interface OwnTexts {
  open(name: string): void
  text(text: string): void
  close(): Verdict
}

/** A block, its text without that of the blocks in it, and whether these have any. */
interface OpenBlock {
  text: string
  holdsBlocks: boolean
}

const HEADING_OR_ITEM = /^(?:h[1-6]|li|dt)$/
/** Stands where a block begins or ends within a link. */
const SEAM = '\n'

/** Tells by their own texts what elements are. */
export function ownTexts(): OwnTexts {
  const names: string[] = []
  const blocks: OpenBlock[] = []
  const isConsent = consentReader()
  let link: string | null = null
  /** Headings and items of lists that are open: what is linked in them is a headline. */
  let entries = 0
  const closeLink = (): Verdict => {
    const text = link?.trim() ?? ''
    link = null
    const is = entries === 0 && !text.includes(SEAM) && isLinkedParagraph(text) ? 'linked paragraph' : null
    return { is, length: text.length }
  }
  const closeBlock = (): Verdict => {
    const { text, holdsBlocks } = blocks.pop() ?? { text: '', holdsBlocks: false }
    const outer = blocks.at(-1)
    if (outer && (holdsBlocks || text.trim() !== '')) outer.holdsBlocks = true
    return { is: !holdsBlocks && isConsent(text) ? 'consent' : null, length: text.length }
  }
  const pass = (name: string, by: 1 | -1) => {
    if (link !== null) link += SEAM
    if (HEADING_OR_ITEM.test(name)) entries += by
  }
  return {
    open(name) {
      names.push(name)
      if (name === 'a') link = ''
      else if (!INLINE.has(name)) {
        blocks.push({ text: '', holdsBlocks: false })
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
      if (INLINE.has(name)) return { is: null, length: 0 }
      pass(name, -1)
      return closeBlock()
    },
  }
}
