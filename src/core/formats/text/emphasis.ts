import { blankAll, blankInline } from '../site/placeholder.ts'

/** Words between stars or underscores, as those write who have no italics; spaces and marks of a sentence stand around. */
const EMPHASIS =
  /(?<![^\s"'“‘«([—–-])(?<open>\*{1,3}|_)(?<kept>[^\s*_](?:(?:[^*_\n]|\n(?=\S)){0,200}?[^\s*_])?)\k<open>(?![^\s.,;:!?…)"'”’»\]—–-])/g

/** The text with the marks of typed emphasis blanked, as in "it is *not* so" and "_Moby Dick_". */
export function blankEmphasis(text: string): string {
  return blankAll(text, EMPHASIS, blankInline)
}
