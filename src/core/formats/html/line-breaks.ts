import { cleanText } from '../../page/block-text.ts'
import { holdsWord } from '../../text/letters.ts'
import { endsStatement, LONGEST_END, opensLower } from '../../text/punctuation.ts'

/**
 * The texts of blocks that a run of text comes to, where "\n" stands for a line break and every other white space for
 * a space: two breaks end a block, and one does where the line before ends a sentence or the next opens like one.
 */
export function blockTexts(run: string): string[] {
  if (!run.includes('\n')) return [cleanText(run).text].filter(holdsWord)
  const texts: string[][] = []
  /** How the last of them ends. */
  let end = ''
  let open = false
  for (const line of run.split('\n')) {
    const { text } = cleanText(line)
    const goesOn = open && text !== '' && opensLower(text) && !endsStatement(end)
    if (goesOn) texts[texts.length - 1].push(text)
    else if (text !== '') texts.push([text])
    if (text !== '') end = `${goesOn ? end : ''} ${text}`.slice(-LONGEST_END)
    open = text !== ''
  }
  return texts.map((lines) => lines.join(' ')).filter(holdsWord)
}
