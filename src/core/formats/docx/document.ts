import type { Block, Page } from '../../page/block.ts'
import { blockTexts } from '../html/line-breaks.ts'
import { readTags } from '../html/tags.ts'
import type { Role } from './styles.ts'

/** Elements whose text is no part of the article's run: tables, deleted text, field codes, text boxes and their doubles. */
const LEFT_OUT = new Set(['w:tbl', 'w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:txbxContent'])
const PARAGRAPH: Role = { kind: 'paragraph' }

/** The page in `document.xml`; its title is the first paragraph in the style of one, else the heading above all else. */
export function readDocument(xml: string, styles: ReadonlyMap<string, Role>): Page {
  const blocks: Block[] = []
  let title: string | null = null
  let role = PARAGRAPH
  let text = ''
  let leftOut = 0
  let inText = false
  let hidden = false

  const endParagraph = () => {
    const { kind, ...level } = role
    if (kind === 'title') title ??= blockTexts(text.replaceAll('\n', ' '))[0] ?? null
    else if (kind !== 'boilerplate') {
      for (const part of blockTexts(text)) blocks.push({ kind, ...level, text: part, anchors: null })
    }
    role = PARAGRAPH
    text = ''
  }
  readTags(
    xml,
    {
      open(name, attributes) {
        if (leftOut > 0 || LEFT_OUT.has(name)) leftOut++
        else if (name === 'w:pStyle') role = styles.get(attributes['w:val'] ?? '') ?? role
        else if (name === 'w:numPr' && role.kind === 'paragraph') role = { kind: 'item' }
        else if (name === 'w:vanish') hidden = attributes['w:val'] !== 'false' && attributes['w:val'] !== '0'
        else if (name === 'w:t') inText = !hidden
        else if (name === 'w:tab') text += ' '
        else if (name === 'w:br' || name === 'w:cr') text += '\n'
      },
      text(more) {
        if (inText && leftOut === 0) text += more.replace(/\s+/g, ' ')
      },
      close(name) {
        if (leftOut > 0) leftOut--
        else if (name === 'w:t') inText = false
        else if (name === 'w:r') hidden = false
        else if (name === 'w:p') endParagraph()
      },
    },
    'xml',
  )
  const [first, ...rest] = blocks
  if (title === null && first?.kind === 'heading') return { title: first.text, blocks: rest }
  return { title, blocks }
}
