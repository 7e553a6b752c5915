/**
 * "[mill]: https://mill.example 'Mill'"; what leads nowhere may be prose. Narrower than CommonMark, so that what is moved is
 * always taken for a definition there: it would be prose beyond the end of the text.
 */
export const DEFINITION =
  /^ {0,3}\[(?=\s*[^\s\]])[^[\]\\\n^][^[\]\\\n]{0,900}\]:[ \t]*(?:<[^<>\\\n]*>|(?=\S*[/#:]|\S*\.\w)(?:[^\s()<\\\0-\x1f\x7f]|\([^\s()\\\0-\x1f\x7f]*\))+)(?:[ \t]+(?:"[^"\\\n]*"|'[^'\\\n]*'|\([^()\\\n]*\)))?\s*$/
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
