import { checkPageSize } from '../../article-limit.ts'
import type { Block, Page } from '../../page/block.ts'
import { withoutLayout } from '../docx/layout.ts'
import type { Role } from '../docx/styles.ts'
import { blockTexts } from '../html/line-breaks.ts'
import { type Attributes, readTags } from '../html/tags.ts'
import type { Styles } from './styles.ts'

/** Elements whose text is no part of the article's run, and what stands around it in a flat file. */
const LEFT_OUT = new Set(
  (
    'office:annotation office:automatic-styles office:font-face-decls office:forms office:master-styles office:meta ' +
    'office:scripts office:settings office:styles text:alphabetical-index text:bibliography ' +
    'text:hidden-paragraph text:hidden-text text:illustration-index text:note text:object-index text:ruby-text ' +
    'text:table-index text:table-of-content text:tracked-changes text:user-index'
  ).split(' '),
)
const TABLE = 'table:table'
/** Pictures, shapes and text boxes. */
const DRAWING = /^(?:draw|dr3d):/
const SPACES: ReadonlyMap<string, string> = new Map([
  ['text:s', ' '],
  ['text:tab', ' '],
  ['text:line-break', '\n'],
])
const PARAGRAPH: Role = { kind: 'paragraph' }
const ITEM: Role = { kind: 'item' }

/** The page in the content of a document; its title is the first paragraph in the style of one, else the heading above all else. */
export function readDocument(xml: string, styles: Styles): Page {
  const page = readWithout(new Set([...LEFT_OUT, TABLE]), xml, styles)
  return xml.includes(`<${TABLE}`) ? withoutLayout(page, () => readWithout(LEFT_OUT, xml, styles)) : page
}

function readWithout(unread: ReadonlySet<string>, xml: string, styles: Styles): Page {
  const blocks: Block[] = []
  let title: string | null = null
  let role: Role | null = null
  let text = ''
  let length = 0
  let items = 0
  let leftOut = 0

  const isLeftOut = (name: string, attributes: Attributes) =>
    unread.has(name) ||
    DRAWING.test(name) ||
    attributes['text:display'] === 'none' ||
    styles.hidden.has(attributes['text:style-name'] ?? '')
  const begin = (name: string, attributes: Attributes) => {
    const styled = styles.role(attributes['text:style-name'] ?? '') ?? PARAGRAPH
    if (name === 'text:h')
      role = styled.kind === 'title' ? styled : { kind: 'heading', level: levelOf(attributes) }
    else role = styled.kind === 'paragraph' && items > 0 ? ITEM : styled
    text = ''
  }
  const end = () => {
    const { kind, ...level } = role ?? PARAGRAPH
    role = null
    if (kind === 'title') title ??= blockTexts(text.replaceAll('\n', ' '))[0] ?? null
    else if (kind !== 'boilerplate') {
      for (const part of blockTexts(text)) blocks.push({ kind, ...level, text: part, anchors: null })
      checkPageSize(0, blocks.length)
    }
  }
  const reader = {
    open(name: string, attributes: Attributes) {
      if (leftOut > 0 || isLeftOut(name, attributes)) leftOut++
      else if (name === 'text:p' || name === 'text:h') begin(name, attributes)
      else if (name === 'text:list-item') items++
      else text += SPACES.get(name) ?? ''
    },
    text(more: string) {
      if (leftOut > 0 || role === null) return
      length += more.length
      checkPageSize(length, 0)
      text += more.replace(/\s+/g, ' ')
    },
    close(name: string) {
      if (leftOut > 0) leftOut--
      else if (name === 'text:p' || name === 'text:h') end()
      else if (name === 'text:list-item') items--
    },
  }
  readTags(xml, reader, 'xml')
  const [first, ...rest] = blocks
  return title === null && first?.kind === 'heading' ? { title: first.text, blocks: rest } : { title, blocks }
}

function levelOf(attributes: Attributes): number {
  return Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1)
}
