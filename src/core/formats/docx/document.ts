import { checkPageSize } from '../../article-limit.ts'
import type { Block, Page } from '../../page/block.ts'
import { growingText } from '../html/growing-text.ts'
import { blockTexts } from '../html/line-breaks.ts'
import { type Attributes, readTags, type TagReader } from '../html/tags.ts'
import { withoutLayout } from './layout.ts'
import type { Role } from './styles.ts'

/** Elements whose text is no part of any run: deleted text, field codes, doubles for older programs, readings. */
const UNREAD = ['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:rt']
/** What tracked changes have taken away, text or the mark at a paragraph's end. */
const DELETED = new Set(['w:del', 'w:moveFrom'])
/** Elements that stand beside the article, unless most of it stands in them. */
const BESIDE = ['w:tbl', 'w:txbxContent']
const PARAGRAPH: Role = { kind: 'paragraph' }
/** Elements that stand for characters. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', ' '],
  ['w:ptab', ' '],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
])

/**
 * The page in the main part, without tables and text boxes unless most of it stands in them; its title is the first paragraph in
 * the style of one, else the heading above all else.
 */
export function readDocument(xml: string, styles: ReadonlyMap<string, Role>): Page {
  const page = readWithout([...UNREAD, ...BESIDE], xml, styles)
  if (!BESIDE.some((name) => xml.includes(`<${name}`))) return page
  return withoutLayout(page, () => readWithout(UNREAD, xml, styles))
}

function readWithout(leftOut: readonly string[], xml: string, styles: ReadonlyMap<string, Role>): Page {
  const blocks: Block[] = []
  let title: string | null = null
  const reader = paragraphReader(new Set(leftOut), styles, ({ kind, ...level }, text) => {
    if (kind === 'title') title ??= blockTexts(text.replaceAll('\n', ' '))[0] ?? null
    else if (kind !== 'boilerplate') {
      for (const part of blockTexts(text)) blocks.push({ kind, ...level, text: part, anchors: null })
      checkPageSize(0, blocks.length)
    }
  })
  readTags(xml, reader, 'xml')
  const [first, ...rest] = blocks
  if (title === null && first?.kind === 'heading') return { title: first.text, blocks: rest }
  return { title, blocks }
}

type Take = (role: Role, text: string) => void

/** Reads the tags of a main part and hands on each paragraph that is more than a formula. */
function paragraphReader(
  unread: ReadonlySet<string>,
  styles: ReadonlyMap<string, Role>,
  take: Take,
): TagReader {
  let role = PARAGRAPH
  const text = growingText()
  let length = 0
  let leftOut = 0
  let inText: 'words' | 'formula' | null = null
  let hasWords = false
  let isPlaceholder = false
  let inProperties = false
  /** Whether the mark at the end of the paragraph is deleted: the next goes on with it. */
  let isUnmarked = false
  let run = { isHidden: false, isRaised: false, from: 0 }

  const open = (name: string, attributes: Attributes) => {
    const value = attributes['w:val']
    if (name === 'w:pStyle') role = styles.get(value ?? '') ?? role
    else if (name === 'w:numPr' && role.kind === 'paragraph') role = { kind: 'item' }
    else if (name === 'w:r') run = { isHidden: false, isRaised: false, from: text.length }
    else if (name === 'w:vanish') run.isHidden = value !== 'false' && value !== '0'
    else if (name === 'w:vertAlign') run.isRaised = value === 'superscript'
    else if (name === 'w:showingPlcHdr') isPlaceholder = true
    else if (name === 'w:t') inText = run.isHidden ? null : 'words'
    else if (name === 'm:t') inText = 'formula'
    else text.add(CHARACTERS.get(name) ?? '')
  }
  const closeRun = () => {
    if (run.isRaised) text.dropNoteMark(run.from, false)
    run = { isHidden: false, isRaised: false, from: text.length }
  }
  const closeParagraph = () => {
    const goesOn = isUnmarked
    isUnmarked = false
    if (!goesOn) {
      const whole = text.take()
      if (hasWords) take(role, whole)
      hasWords = false
    }
    role = PARAGRAPH
  }
  return {
    open(name, attributes) {
      const isLeftOut = unread.has(name) || (name === 'w:sdtContent' && isPlaceholder)
      if (name === 'w:sdtContent') isPlaceholder = false
      if (name === 'w:pPr') inProperties = true
      else if (inProperties && DELETED.has(name)) isUnmarked = true
      if (leftOut > 0 || isLeftOut) leftOut++
      else open(name, attributes)
    },
    text(more) {
      if (inText === null || leftOut > 0) return
      length += more.length
      checkPageSize(length, 0)
      text.add(more.replace(/\s+/g, ' '))
      hasWords ||= inText === 'words' && more.trim() !== ''
    },
    close(name) {
      if (name === 'w:pPr') inProperties = false
      if (leftOut > 0) leftOut--
      else if (name === 'w:t' || name === 'm:t') inText = null
      else if (name === 'm:num') text.add('/')
      else if (name === 'w:r') closeRun()
      else if (name === 'w:p') closeParagraph()
    },
  }
}
