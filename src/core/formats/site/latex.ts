import { emptied, headingMark, marked } from './line-marks.ts'
import { blankAll, blankInline } from './placeholder.ts'

/** The frame of a document, or a heading in a part of one: https://ctan.org/pkg/latex-doc-ptr */
const SIGN = /^[ \t]*\\(?:documentclass|begin\{(?:document|abstract)\}|(?:sub)*section\*?\{)/m

/** Whether a text is written in LaTeX. */
export function isLatex(text: string): boolean {
  return text.includes('\\') && SIGN.test(text)
}

/** What holds no prose: what is set up, remarks, formulas, pictures, tables, code, what is cited. */
const UNREAD: readonly RegExp[] = [
  /(?<!\\)%.*/g,
  /^[\s\S]*?\\begin\{document\}(?<kept>)/,
  /\\begin\{(equation|align|gather|multline|eqnarray|displaymath|math|figure|table|tabular|tikzpicture|verbatim|lstlisting|minted|algorithm|algorithmic|thebibliography|comment)\*?\}(?:(?!\\begin\{\1)[\s\S])*?\\end\{\1\*?\}/g,
  /\$\$[^$]*\$\$|\\\[(?:(?!\\\[)[\s\S])*?\\\]/g,
  /^[ \t]*\\(?:begin|end)\{[^{}\n]*\}(?:\[[^\][\n]*\])?/gm,
]
const TITLE = /(\\title(?:\[[^\][]*\])?\{)((?:[^{}]|\{[^{}]*\})*)\}/
const HEADING = /^[ \t]*\\(?:part|chapter|(?:sub)*section|paragraph)\*?(?:\[[^\][\n]*\])?\{/gm
const ITEM = /^[ \t]*\\item(?:\[[^\][\n]*\])?/gm

const INLINES: readonly RegExp[] = [
  // What says nothing in a sentence, with the space before it: notes, citations, labels, pictures, lengths.
  /(?<![\s~])[\s~]*\\(?:footnote|thanks|cite[a-z]*|parencite|autocite|footcite|(?:eq|page|auto|[cC])?ref|label|index|includegraphics|vspace|hspace|input|bibliography(?:style)?)\*?(?:\[[^\][]*\]){0,2}\{(?:[^{}]|\{[^{}]*\})*\}/g,
  /^[ \t]*\\(?:cite[a-z]*|label|index|includegraphics|vspace|hspace|input|include|bibliography(?:style)?|pagestyle|date|author|thanks)\*?(?:\[[^\][]*\]){0,2}\{(?:[^{}]|\{[^{}]*\})*\}/gm,
  /(?<open>\\(?=[%&$#_{}]))(?<kept>.)/g,
  // Commands whose argument is shown, or that have none.
  /\\[a-zA-Z]+\*?(?:\[[^\][\n]*\])?[ \t]?\{?|\\[\\,;:!@/ -]/g,
  /(?<!\\)[{}]/g,
]

/** The text of a document in LaTeX with its markup blanked, under its title. */
export function blankLatex(text: string): string {
  const read = withTitle(
    UNREAD.reduce((rest, unread) => blankAll(rest, unread, emptied), text),
    TITLE.exec(text),
  )
  const outlined = marked(read, HEADING, (found) => headingMark(/chapter|part/.test(found) ? 1 : 2))
  const listed = marked(outlined, ITEM, () => '-')
  return INLINES.reduce((rest, inline) => blankAll(rest, inline, blankInline), listed).replaceAll('~', ' ')
}

/** The title stands in what is set up. */
function withTitle(text: string, found: RegExpExecArray | null): string {
  if (found === null) return text
  const [whole, opening, title] = found
  const line = `${headingMark(1).padEnd(opening.length)}${title.replace(/\s/g, ' ')} `
  return text.slice(0, found.index) + line + text.slice(found.index + whole.length)
}
