/** `!!! note "Opening hours"` or `=== "Linux"`, and the lines that are indented below it; perhaps within another. */
const HEAD = String.raw`(?:(?:!{3}|\?{3}\+?)[ \t]*["\w]|={3}[ \t]+")[^\n]*`
const BOX = new RegExp(
  String.raw`^([ \t>]*)${HEAD}(?=(?:\n[ \t\r]*)*\n\1(?: {4}|\t))(?:\n(?:\1(?: {4}|\t)[ \t]*[^ \t\r\n][^\n]*|[ \t\r]*(?=\n)))*`,
  'gm',
)
const HINT = /^[ \t>]*[!?=]{3}/m
/** How deep they are read one in another. */
const DEEPEST = 3

/** The text with the boxes of Python-Markdown as quotations without a head: CommonMark takes them for code. */
export function indentedBoxes(text: string): string {
  let rest = text
  for (let depth = 0; depth < DEEPEST && HINT.test(rest); depth++) {
    rest = rest.replace(BOX, (box: string, prefix: string) => {
      const [head, ...lines] = box.split('\n')
      const quoted = lines.map((line) => asQuotation(line, prefix))
      return [prefix.padEnd(head.length), ...quoted].join('\n')
    })
  }
  return rest
}

/** Its indent of four columns becomes a mark of quotation of the same length. */
function asQuotation(line: string, prefix: string): string {
  const below = line.slice(prefix.length)
  if (below.startsWith('    ')) return `${prefix}>   ${below.slice(4)}`
  return below.startsWith('\t') ? `${prefix}>${below.slice(1)}` : line
}
