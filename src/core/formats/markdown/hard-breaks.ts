import { endsStatement, opensLower } from '../../text/punctuation.ts'
import { firstText, lastText, type Nodes, type Paragraph } from './tree.ts'

interface Line extends Paragraph {
  position: NonNullable<Paragraph['position']>
}

const BR = /^<br\s*\/?>$/i
/** So verses and addresses end, which go on in capitals. */
const GOES_ON = /[,;，；–—-]\s*$/u

/**
 * The lines of a paragraph with breaks that somebody put there, a paragraph each, where all of them begin anew, as in
 * "Where: the mill" above "When: at ten"; null where one goes on from the line before, as wrapped prose and verses do.
 */
export function brokenLines({ children, position }: Paragraph): Paragraph[] | null {
  if (position === undefined || !children.some(isBreak)) return null
  const lines: Line[] = [{ type: 'paragraph', children: [], position: { ...position } }]
  for (const child of children) {
    const last = lines[lines.length - 1]
    if (!isBreak(child)) last.children.push(child)
    else if (child.position) {
      last.position.end = child.position.start
      lines.push({ type: 'paragraph', children: [], position: { ...position, start: child.position.end } })
    }
  }
  const own = lines.filter((line) => line.children.length > 0)
  return own.length > 1 && own.every((line, at) => at === 0 || beginsAnew(line, own[at - 1])) ? own : null
}

function isBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && BR.test(node.value))
}

function beginsAnew(line: Line, before: Line): boolean {
  const [text, end] = [firstText(line).trim(), lastText(before)]
  if (text === '' || end.trim() === '') return false
  return endsStatement(end) || !(opensLower(text) || GOES_ON.test(end))
}
