/** How settings are written that are no JSON: YAML, and the sections of INI and TOML. */

const COMMENT = /^\s*[#;]/
/** Enough of a line to tell what it is. */
const LONGEST_LINE = 300
const LEAST_LINES = 4
/** Texts and lists may go on for a line. */
const SHARE = 0.8

/** A key as programs have it, a small letter first: "Ingredients:" opens a list for people. */
const KEY = /^\s*(?:- +)*["']?[a-z_$@/][\w$@./-]*["']?:(?:\s|$)/
const NESTED_KEY = /^\s+(?:- +)*["']?[a-z_$@/][\w$@./-]*["']?:(?:\s|$)/
const ITEM = /^\s*- /
const DOCUMENT = /^(?:---|\.\.\.)(?:\s|$)/

function isKey(line: string): boolean {
  return line.includes(':') && KEY.test(line)
}

/** YAML: nearly all lines are keys, some of them in others, or items. Front matter has prose behind it. */
export function isYaml(lines: readonly string[]): boolean {
  if (lines.length < LEAST_LINES || !(DOCUMENT.test(lines[0]) || isKey(lines[0]) || COMMENT.test(lines[0])))
    return false
  const documents: string[][] = [[]]
  for (const line of withoutTexts(shortened(lines))) {
    if (DOCUMENT.test(line)) documents.push([])
    else documents.at(-1)?.push(line)
  }
  const filled = documents.filter((own) => own.length > 0)
  return (
    filled.some((own) => own.some((line) => NESTED_KEY.test(line))) &&
    filled.every((own) => own.filter((line) => isKey(line) || ITEM.test(line)).length >= SHARE * own.length)
  )
}

/** "key: |" and "- >-" stand above a text that is set in. */
const OPENS_TEXT = /[:-]\s+[|>][-+\d]*\s*$/

function withoutTexts(lines: readonly string[]): string[] {
  let depth = Number.POSITIVE_INFINITY
  return lines.filter((line) => {
    const own = line.length - line.trimStart().length
    if (own > depth) return false
    depth = OPENS_TEXT.test(line) ? own : Number.POSITIVE_INFINITY
    return true
  })
}

const SECTION = /^\s*\[{1,2}[\w."' :/-]{1,80}\]{1,2}\s*(?:[#;].*)?$/
const PAIR = /^\s*["']?[\w.-]+(?: [\w.-]+)?["']?\s*=/
/** What goes on from the line before: an item of a list, or a bracket. */
const CONTINUED = /^\s*(?:["'\d{}[\]]|\S+,$)/

function isSection(line: string): boolean {
  return line.includes('[') && SECTION.test(line)
}

/** INI or TOML: sections in brackets, with nothing but pairs in them. */
export function hasSections(lines: readonly string[]): boolean {
  const own = shortened(lines)
  const sections = own.filter(isSection).length
  if (sections === 0) return false
  const pairs = own.filter((line) => PAIR.test(line)).length
  if (pairs < sections || pairs + sections < LEAST_LINES) return false
  return own.every((line) => isSection(line) || PAIR.test(line) || CONTINUED.test(line))
}

function shortened(lines: readonly string[]): string[] {
  return lines.map((line) => line.slice(0, LONGEST_LINE)).filter((line) => !COMMENT.test(line))
}
