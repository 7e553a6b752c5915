import { type AnchoredText, joined, throughAnchors } from '../../page/block.ts'
import { cleanText } from '../../page/block-text.ts'
import { holdsWord } from '../../text/letters.ts'
import { endsStatement, LONGEST_END, opensLower } from '../../text/punctuation.ts'

/**
 * The texts of blocks that a run of text comes to, where "\n" stands for a line break and every other white space for
 * a space: two breaks end a block, and one does where the line before ends a sentence or the next opens like one.
 */
export function blockTexts(run: string): string[] {
  return textsOfBlocks({ text: run, anchors: null }).map(({ text }) => text)
}

/** The same with where they stand in the input, if that is known of the run. */
export function textsOfBlocks(run: AnchoredText): AnchoredText[] {
  return textsOfLines(linesOf(run))
}

/** The texts of blocks that lines with a break between them come to. */
export function textsOfLines(lines: readonly AnchoredText[]): AnchoredText[] {
  const texts: AnchoredText[][] = []
  /** How the last of them ends. */
  let end = ''
  let open = false
  for (const line of lines) {
    const { text } = line
    const goesOn = open && text !== '' && opensLower(text) && !endsStatement(end)
    if (goesOn) texts[texts.length - 1].push(line)
    else if (text !== '') texts.push([line])
    if (text !== '') end = `${goesOn ? end : ''} ${text}`.slice(-LONGEST_END)
    open = text !== ''
  }
  return texts.map((lines) => joined(lines, ' ')).filter(({ text }) => holdsWord(text))
}

function linesOf({ text: run, anchors: outer }: AnchoredText): AnchoredText[] {
  let start = 0
  return run.split('\n').map((line) => {
    const { text, anchors } = cleanText(run, start, start + line.length)
    start += line.length + 1
    return { text, anchors: outer && throughAnchors(anchors, outer) }
  })
}
