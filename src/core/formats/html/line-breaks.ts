import { cleanText } from '../../page/block-text.ts'
import { holdsWord } from '../../text/letters.ts'
import { endsStatement, opensLower } from '../../text/punctuation.ts'

/**
 * The texts of blocks that a run of text comes to, where "\n" stands for a line break and every other white space for
 * a space: two breaks end a block, and one does where the line before ends a sentence or the next opens like one.
 */
export function blockTexts(run: string): string[] {
  if (!run.includes('\n')) return [cleanText(run).text].filter(holdsWord)
  const texts: string[] = []
  let open = false
  for (const line of run.split('\n')) {
    const { text } = cleanText(line)
    const last = texts.length - 1
    if (open && text !== '' && opensLower(text) && !endsStatement(texts[last])) {
      texts[last] += ` ${text}`
    } else if (text !== '') texts.push(text)
    open = text !== ''
  }
  return texts.filter(holdsWord)
}
