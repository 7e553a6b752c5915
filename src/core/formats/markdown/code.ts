import { blank, blankAll } from '../site/placeholder.ts'

/** Stands for a character of code while markup is looked for: a private one, which no text means anything by. */
const HIDDEN = '\ue000'
const HIDDEN_RUN = /\ue000+/g

/** Where code may be fenced, what with, and the words behind. */
const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?(`{3,}|~{3,})([^\n]*)/
/** Fences that hold prose in a box: the directives of MyST, https://mystmd.org/guide/directives */
const DIRECTIVE =
  '(?:note|tip|hint|important|warning|caution|danger|attention|error|seealso|admonition|topic|sidebar|margin|epigraph|' +
  'pull-quote|highlights|dropdown|tab-set|tab-item|card|grid|grid-item|details|versionadded|versionchanged|deprecated)'
/** By their names alone: those of https://tommilligan.github.io/mdbook-admonish, of plugins of Obsidian, of sites of lessons. */
const NAMED =
  '(?:admonish|ad-[a-z-]{3,20}|smart|warn|note|tip|hint|info|important|warning|caution|danger|attention)(?![\\w.-])'
const BOX = new RegExp(String.raw`^[ \t]*(?:\{${DIRECTIVE}\}|${NAMED})`)
/** ":class: wide" and "title: Of old" below the head of a box, or YAML between rulers. */
const OPTIONS = new RegExp(
  '(?<kept>^[ \\t]*(?:`{3,}|~{3,})' +
    String.raw`[ \t]*(?:\{${DIRECTIVE}\}|ad-)[^\n]*\n)` +
    String.raw`(?:(?:[ \t]*(?::[\w-]+|title|collapse|icon|color):[^\n]*\n)+|[ \t]*---[ \t\r]*\n(?:(?![ \t]*---)[^\n]*\n)*[ \t]*---[ \t\r]*$)`,
  'gm',
)
/** Between backticks, as many before as behind; the bound keeps a text of unpaired ones linear. */
const INLINE = /(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*\r?\n)[\s\S]){1,1000}?(?<!`)\1(?!`)/g

/** "{cite}`orrin2003`" is no prose. */
const CITED = /(?<![ \t])[ \t]*\{(?:foot-?)?cite(?::ps?)?\}`[^`\n]*`/g
/** "{ref}`the mill <mill>`" of MyST and Sphinx is prose; of the path to a page that no text is given for its last name is. */
const ROLE =
  /(?<open>\{[a-z][\w:.+-]*\}`(?:(?<=\{doc\}`)[^`<>\s]{0,200}\/(?=[^`<>\s/]+`))?)(?<kept>[^`<\n]+)(?:<[^<>`\n]*>)?`/g

const WHOLE = /^(\s*(?:`{3,}|~{3,})[ \t]*(?:md|markdown)[ \t]*)(\r?\n[\s\S]*\n)([ \t]*(?:`{3,}|~{3,})\s*)$/i

/** A text that stands in a fence which says that it is Markdown, as language models write it, without that fence. */
export function withoutFence(text: string): string {
  return text.replace(WHOLE, (_, opening: string, inside: string, closing: string) => {
    return opening.replace(/\S/g, ' ') + inside + closing.replace(/\S/g, ' ')
  })
}

/** The text with its code hidden, so that no markup is found in it, and with the fences of boxes of prose blanked. */
export function hideCode(text: string): string {
  const isFenced = text.includes('```') || text.includes('~~~')
  const fenced = isFenced ? hideFenced(blankAll(text, OPTIONS)) : text
  return fenced.includes('`') ? blankAll(blankAll(fenced, CITED), ROLE).replace(INLINE, hide) : fenced
}

/** A text made of one whose code is hidden, with that code as it stands in the source, which has the same length. */
export function showCode(text: string, source: string): string {
  return text.replace(HIDDEN_RUN, (run, at: number) => source.slice(at, at + run.length))
}

function hide(code: string): string {
  return code.replace(/[^\r\n]/g, HIDDEN)
}

function hideFenced(text: string): string {
  const boxes: string[] = []
  let code: string | null = null
  const lines = text.split('\n').map((line) => {
    const [, fence = '', info = ''] = FENCE.exec(line) ?? []
    if (code !== null) {
      if (closes(fence, info, code)) code = null
      return hide(line)
    }
    const isBox = BOX.test(info)
    if (isBox || closes(fence, info, boxes.at(-1))) {
      if (isBox) boxes.push(fence)
      else boxes.pop()
      return blank(line)
    }
    if (fence === '' || (fence.startsWith('`') && info.includes('`'))) return line
    code = fence
    return hide(line)
  })
  return lines.join('\n')
}

function closes(fence: string, info: string, opening: string | undefined): boolean {
  return opening !== undefined && fence.startsWith(opening) && info.trim() === ''
}
