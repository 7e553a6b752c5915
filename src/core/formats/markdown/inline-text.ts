import { align } from '../../page/align.ts'
import { type Block, withoutStretch } from '../../page/block.ts'
import { blockText } from '../../page/block-text.ts'
import { codeWords } from '../../page/code-words.ts'
import { pattern } from '../../text/pattern.ts'
import type { HtmlReader } from './readers.ts'
import type { Nodes } from './tree.ts'

/** Nodes that hold no prose: code, tables, pictures, footnotes, struck-out text, link targets. */
export const NOT_PROSE = new Set<Nodes['type']>([
  'code',
  'table',
  'image',
  'imageReference',
  'footnoteReference',
  'footnoteDefinition',
  'delete',
  'definition',
])

/** Opens an emphasis that nothing closes, at the head of a paragraph. */
const STRAY = pattern(String.raw`^(?:\*{1,3}|_{1,3})(?=["'“‘«(\[]{0,2}\p{Lu})`)
/** What should have closed one, parted by a space from all that it could close. */
const LATE = /\s[*_]{1,3}$/

/**
 * The text of a paragraph or heading, and where it stands. Addresses that are no links of CommonMark come without a
 * position: they stand behind what was read last.
 */
export function inlineText(
  block: Nodes,
  input: string,
  html: HtmlReader,
): Pick<Block, 'text' | 'anchors' | 'code'> {
  const text = blockText()
  const code = codeWords()
  const pending: Nodes[] = [block]
  let end = block.position?.start.offset ?? 0
  let isHead = true
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const start = node.position?.start.offset ?? end
    if (node.type === 'text' || node.type === 'inlineCode') {
      const isStray = isHead && node.value[0] === input[start]
      const value = isStray ? node.value.replace(STRAY(node.value), '') : node.value
      isHead = false
      if (node.type === 'inlineCode') code.add(value)
      for (const run of align(value, input, start)) {
        if (!html.isLeftOut()) text.append(run.text, run.offset)
        end = run.end
      }
    } else if ('children' in node && !NOT_PROSE.has(node.type)) {
      for (const it of node.children.toReversed()) pending.push(it)
    } else {
      if (node.type === 'html') html.read(node.value, start)
      if (node.type === 'break' || (node.type === 'html' && !html.isInline(node.value)))
        text.append(' ', start)
      end = node.position?.end.offset ?? end
    }
  }
  const whole = text.finish()
  const late = LATE.exec(whole.text)
  const kept = late === null ? whole : withoutStretch(whole, late.index, whole.text.length)
  return { ...kept, ...code.take() }
}
