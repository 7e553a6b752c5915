import wrapAnsi from 'wrap-ansi'

/** Breaks text at spaces into lines of at most `width` columns, all but the first under an indent. */
export function wrapAt(width: number): (text: string, indent: number) => string {
  return (text, indent) =>
    wrapAnsi(text, width - indent, { hard: true }).replaceAll('\n', `\n${' '.repeat(indent)}`)
}
