import { checkPageSize } from '../../article-limit.ts'
import type { Block, Page } from '../../page/block.ts'
import { splitTitle } from '../../page/title.ts'
import { type Role, roleOf } from '../docx/styles.ts'
import { blockTexts } from '../html/line-breaks.ts'

/** What control words say of a paragraph. */
interface Properties {
  readonly role: Role
  readonly isInTable: boolean
}

const PARAGRAPH: Properties = { role: { kind: 'paragraph' }, isInTable: false }
/** Levels of an outline count from 0; 9 is none. */
const BODY_LEVEL = 9

/** Makes a page of text and of the control words that tell what its paragraphs are. */
export interface Paragraphs {
  add(text: string): void
  /** Takes a control word; one that is of no paragraph changes nothing. */
  word(name: string, number: number | null): void
  /** Says the name of a style of paragraphs. */
  style(number: number, name: string): void
  page(): Page
}

/** No paragraph yet. */
export function paragraphs(): Paragraphs {
  const styles = new Map<number, Role>()
  const blocks: Block[] = []
  let title: string | null = null
  let properties = PARAGRAPH
  let text = ''
  let length = 0
  const end = () => {
    const { kind, ...level } = properties.role
    const whole = text
    text = ''
    if (properties.isInTable || kind === 'boilerplate') return
    if (kind === 'title' && title === null) title = blockTexts(whole.replaceAll('\n', ' '))[0] ?? null
    else if (kind !== 'title')
      for (const part of blockTexts(whole)) blocks.push({ kind, ...level, text: part, anchors: null })
  }
  return {
    add(more) {
      length += more.length
      checkPageSize(length, blocks.length)
      text += more
    },
    word(name, number) {
      if (ENDS.has(name)) end()
      properties = propertiesAfter(properties, name, number, styles)
    },
    style(number, name) {
      const role = roleOf(name)
      if (role !== undefined) styles.set(number, role)
    },
    page() {
      end()
      return titled(title, blocks)
    },
  }
}

/** What ends a paragraph; a line break behind a backslash does. */
const ENDS = new Set(['par', 'sect', 'page', 'cell', 'nestcell', 'row', 'nestrow', '\n', '\r'])

function propertiesAfter(
  properties: Properties,
  name: string,
  number: number | null,
  styles: ReadonlyMap<number, Role>,
): Properties {
  if (name === 'pard') return PARAGRAPH
  if (name === 'intbl') return { ...properties, isInTable: true }
  if (name === 's') return { ...properties, role: styles.get(number ?? 0) ?? PARAGRAPH.role }
  if (properties.role.kind !== 'paragraph') return properties
  if (name === 'outlinelevel' && (number ?? 0) < BODY_LEVEL) {
    return { ...properties, role: { kind: 'heading', level: (number ?? 0) + 1 } }
  }
  return name === 'ls' || name === 'pntext' || name === 'listtext'
    ? { ...properties, role: { kind: 'item' } }
    : properties
}

/** The title is the paragraph in the style of one, else the heading above all else, else what looks like one. */
function titled(title: string | null, blocks: readonly Block[]): Page {
  if (title !== null) return { title, blocks }
  const [first, ...rest] = blocks
  return first?.kind === 'heading' ? { title: first.text, blocks: rest } : splitTitle(blocks)
}
