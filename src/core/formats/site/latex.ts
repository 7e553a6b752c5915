import { emptied, headingMark, marked } from './line-marks.ts'
import { blankAll, blankInline, PLACEHOLDER } from './placeholder.ts'

/** The frame of a document, or a heading in a part of one: https://ctan.org/pkg/latex-doc-ptr */
const SIGN = /^[ \t]*\\(?:documentclass|begin\{(?:document|abstract)\}|(?:sub)*section\*?\{|chapter\*?\{)/m

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

/** A formula within a paragraph, and one that is no more than it looks like. */
const FORMULA = /(?<!\\)\$(?:[^$\\\n]|\\.|\n(?![ \t]*\r?\n))+\$/g
const PLAIN_FORMULA = /^\$[\w()+=<>|,./' -]+\$$/
/** Stand for its characters while commands are sought: private ones, which no text means anything by. */
const HIDDEN = 0xe000
const MARKS = /[\\{}~`'-]/g
const HIDDEN_MARKS = /[\ue000-\ue07f]/g

/** Quotation marks and dashes as they are typed. */
const TYPED = new Map([
  ['``', '“'],
  ["''", '”'],
  ['---', '—'],
  ['--', '–'],
])
const TYPED_MARKS = /``|''|---?/g

/** Letters with accents as they are typed, as in G\"odel and \v{C}apek, and the accents by what types them. */
const ACCENTED = /\\(?:(['"`^~=.])\{?|([cvHuk])\{)\\?([A-Za-z])\}?/g
const ACCENTS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '"': '\u0308',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  H: '\u030b',
  u: '\u0306',
  k: '\u0328',
}

/** The text of a document in LaTeX with its markup blanked, under its title; formulas stay as they are. */
export function blankLatex(text: string): string {
  const read = withTitle(
    UNREAD.reduce((rest, unread) => blankAll(rest, unread, emptied), text),
    TITLE.exec(text),
  )
    .replace(FORMULA, hideFormula)
    .replace(ACCENTED, composed)
  const outlined = marked(read, HEADING, (found) => headingMark(/chapter|part/.test(found) ? 1 : 2))
  const listed = marked(outlined, ITEM, () => '-')
  return INLINES.reduce((rest, inline) => blankAll(rest, inline, blankInline), listed)
    .replaceAll('~', ' ')
    .replace(TYPED_MARKS, (typed) => (TYPED.get(typed) ?? '').padEnd(typed.length, PLACEHOLDER))
    .replace(HIDDEN_MARKS, (hidden) => String.fromCharCode(hidden.charCodeAt(0) - HIDDEN))
}

/** The letter that is typed, in the room of what types it. */
function composed(typed: string, sign = '', named = '', letter = ''): string {
  return (letter + ACCENTS[sign || named]).normalize('NFC').padEnd(typed.length, PLACEHOLDER)
}

function hideFormula(formula: string): string {
  if (PLAIN_FORMULA.test(formula)) return formula.replaceAll('$', PLACEHOLDER)
  return formula.replace(MARKS, (mark) => String.fromCharCode(mark.charCodeAt(0) + HIDDEN))
}

/** The title stands in what is set up. */
function withTitle(text: string, found: RegExpExecArray | null): string {
  if (found === null) return text
  const [whole, opening, title] = found
  const line = `${headingMark(1).padEnd(opening.length)}${title.replace(/\s/g, ' ')} `
  return text.slice(0, found.index) + line + text.slice(found.index + whole.length)
}
