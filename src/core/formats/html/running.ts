import { type AnchoredText, type Block, withoutStretch } from '../../page/block.ts'
import { codeWords } from '../../page/code-words.ts'
import { leadsBehind } from '../../page/leads.ts'
import { gapBehindCap } from './drop-cap.ts'
import { growingText } from './growing-text.ts'
import { textsOfBlocks } from './line-breaks.ts'
import { isLinkedParagraph } from './linked-paragraph.ts'
import { runningAnchors } from './running-anchors.ts'

/** The text of the block that is being read. */
export interface RunningText {
  /** Adds text that begins at an offset of the input; white space in it is folded. */
  add(text: string, start: number): void
  breakLine(): void
  /** How long it is. */
  readonly length: number
  /** Says that what was added since `from` leads to another page. */
  link(from: number): void
  /** Says that what was added since `from` may be the large first letter of a word, whatever space follows it. */
  dropCap(from: number): void
  /** Takes back what was added since `from`, which is raised, if it is a mark that leads to a note. */
  dropNoteMark(from: number): void
  /** Says that what was added since `from` is set as code. */
  code(from: number): void
  /** The texts of the blocks it comes to, none if hardly more than links, unless it may be a paragraph; it is empty then. */
  take(isParagraph: boolean): (AnchoredText & Pick<Block, 'code' | 'leads'>)[]
}

/** A block with less of it outside of links leads elsewhere: the rest is punctuation. */
const OWN_SHARE = 0.1
/** "Read also:" and a link lead elsewhere as well. */
const LABEL = /^(?:[^\s:：»]+\s){0,4}[^\s:：»]+\s?[:：»]\s*$/
const LONGEST_LABEL = 50

const NO_LINKS = { first: 0, end: 0, last: -1 }

/** An empty running text; where it stands in the input is kept only where somebody asks for it. */
export function runningText(isAnchored: boolean): RunningText {
  const text = growingText()
  const anchors = isAnchored ? runningAnchors() : null
  const words = codeWords()
  /** Where the first piece of it that is no white space begins; -1 where there is none. */
  let start = -1
  let linked = 0
  /** Where the first link begins and ends, and where the last begins. */
  let links = NO_LINKS
  let hasCap = false
  const empty = () => {
    start = -1
    linked = 0
    links = NO_LINKS
    hasCap = false
  }
  return {
    add(more, at) {
      if (start < 0 && more.trim() !== '') start = text.length
      anchors?.add(text.length, more, at)
      text.add(more.replace(/\s+/g, ' '))
    },
    breakLine() {
      text.add('\n')
    },
    get length() {
      return text.length
    },
    link(from) {
      const isFirst = linked === 0
      links = { first: isFirst ? from : links.first, end: isFirst ? text.length : links.end, last: from }
      linked += text.length - from
    },
    dropCap(from) {
      if (start < 0 || from <= start) hasCap = true
    },
    dropNoteMark(from) {
      const isLinked = links.last >= from
      const length = text.length
      if (!text.dropNoteMark(from, isLinked)) return
      anchors?.cut(from)
      if (isLinked) linked -= length - from
    },
    code(from) {
      words.add(text.since(from))
    },
    take(isParagraph) {
      const whole = text.take()
      const own = whole.trim().length - linked
      const leads = own <= whole.length * OWN_SHARE || leadsElsewhere(whole, links.first, own)
      const all = { text: whole, anchors: anchors?.take() ?? null }
      const capped = hasCap ? withoutGap(all) : all
      const code = words.take()
      const isEntry =
        linked > 0 && whole.slice(0, links.first).trim() === '' && leadsBehind(whole.slice(links.end))
      empty()
      if (leads && !(isParagraph && isLinkedParagraph(capped.text))) return []
      return textsOfBlocks(capped).map((block) => ({ ...block, ...code, ...(isEntry && { leads: true }) }))
    },
  }
}

/** A text with its large first letter set to the rest of the word, from which the page parts it by a space. */
function withoutGap(text: AnchoredText): AnchoredText {
  const bare = withoutStretch(text, 0, text.text.length - text.text.trimStart().length)
  const gap = gapBehindCap(bare.text)
  return gap === null ? bare : withoutStretch(bare, gap.start, gap.end)
}

function leadsElsewhere(text: string, link: number, own: number): boolean {
  const label = text.slice(0, link)
  return label.length <= LONGEST_LABEL && LABEL.test(label) && own <= label.length + text.length * OWN_SHARE
}
