/** "[mill]: https://mill.example 'Mill'"; what leads nowhere may be prose. */
const DEFINITION =
  /^ {0,3}\[[^\]\n^][^\]\n]*\]:[ \t]*(?:<[^>\n]*>|(?=\S*[/#:]|\S*\.\w)\S+)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?\s*$/
const DEFINED = /^ {0,3}\[[^\]\n^][^\]\n]*\]:/m

/**
 * The text with its link definitions that stand right below other lines moved behind it: CommonMark takes them for part
 * of the paragraph above, and its forerunners do not. Nothing else moves.
 */
export function moveDefinitions(text: string): string {
  if (!DEFINED.test(text)) return text
  const moved: string[] = []
  let isBelowText = false
  const kept = text.split('\n').map((line) => {
    const isMoved = isBelowText && DEFINITION.test(line)
    if (isMoved) moved.push(line)
    else isBelowText = line.trim() !== '' && !DEFINITION.test(line)
    return isMoved ? line.replace(/\S/g, ' ') : line
  })
  return moved.length === 0 ? text : `${kept.join('\n')}\n\n${moved.join('\n')}\n`
}
