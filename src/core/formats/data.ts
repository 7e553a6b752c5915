import { isJson } from '../text/json.ts'
import { hasSections, isYaml } from './settings.ts'

/** A kind of text that is written for programs. */
export interface Data {
  /** What to call it in "it is … and no article". */
  readonly name:
    | 'JSON'
    | 'JSON Lines'
    | 'CSV'
    | 'YAML'
    | 'a settings file'
    | 'a calendar or address book'
    | 'a key or certificate'
    | 'a list of messages'
    | 'a bibliography'
    | 'a diff'
    | 'a log'
    | 'program code'
  /** In lower case; names that have none are here as a whole. */
  readonly extensions: readonly string[]
  /** Absent where only the name tells. */
  readonly looksLike?: (text: Text) => boolean
}

/** A text whose kind is to be told. */
export interface Text {
  /** Its beginning. */
  readonly head: string
  /** The lines of that which are not blank, as many as tell what it is. */
  readonly lines: readonly string[]
  readonly whole: string
}

/** The text that begins with `head`. */
export function textOf(head: string, whole: string): Text {
  return { head, lines: head.split(/\r?\n/, LINES).filter((line) => line.trim() !== ''), whole }
}

/** From the surest look on. */
export const DATA: readonly Data[] = [
  { name: 'JSON Lines', extensions: ['.jsonl', '.ndjson'], looksLike: isJsonLines },
  { name: 'JSON', extensions: ['.json', '.geojson', '.json5', '.jsonc'], looksLike: isJsonText },
  {
    name: 'a calendar or address book',
    extensions: ['.ics', '.vcf'],
    looksLike: ({ head }) => /^\s*BEGIN:VCA/.test(head),
  },
  { name: 'a key or certificate', extensions: ['.pem'], looksLike: ({ head }) => KEY.test(head) },
  { name: 'a list of messages', extensions: ['.po', '.pot'] },
  { name: 'a bibliography', extensions: ['.bib'] },
  { name: 'a diff', extensions: ['.diff', '.patch'], looksLike: isDiff },
  { name: 'a log', extensions: ['.log'], looksLike: isLog },
  { name: 'YAML', extensions: ['.yaml', '.yml'], looksLike: ({ lines }) => isYaml(lines) },
  {
    name: 'a settings file',
    extensions: ['.toml', '.ini', '.cfg', '.conf', '.properties', '.env'],
    looksLike: ({ lines }) => hasSections(lines),
  },
  { name: 'CSV', extensions: ['.csv', '.tsv'], looksLike: isCsv },
  {
    name: 'program code',
    extensions:
      '.bash .bat .c .cc .cjs .cpp .cs .css .cts .dart .go .graphql .h .hpp .java .js .jsx .kt .lua .mjs .mts .php .pl .proto .ps1 .py .r .rb .rs .scala .scss .sh .sql .swift .ts .tsx .vb .vue .zsh dockerfile makefile'.split(
        ' ',
      ),
    looksLike: isCode,
  },
]

/** RFC 7468, and RFC 9580 but for what is signed, which may be a letter. */
const KEY = /^\s*-----BEGIN (?!PGP (?:SIGNED )?M)/

const OPENS_OBJECT = /^\s*(?:\[\s*)?\{\s*"(?:[^"\\\n]|\\.){0,200}"\s*:/

/** Enough of its end for a bracket and what follows it. Front matter in JSON has an article behind it. */
const END = 100

function isJsonText({ head, whole }: Text): boolean {
  if (!opensBracket(head) || !/[}\]]\s*$/.test(whole.slice(-END))) return false
  return OPENS_OBJECT.test(head) || isJson(whole)
}

/** The line breaks of JSON that is laid out for people stand inside of its values. */
function isJsonLines({ head, lines: [first, second] }: Text): boolean {
  if (!opensBracket(head) || !OPENS_OBJECT.test(head)) return false
  return second !== undefined && isJson(first) && second.startsWith('{')
}

function opensBracket(head: string): boolean {
  const start = head.trimStart()
  return start.startsWith('{') || start.startsWith('[')
}

/** As git, diff and Subversion begin one; git's messages may stand above it. */
const DIFF = /^(?:diff (?:--git|-\S+) |--- \S.*\r?\n\+\+\+ \S|Index: \S.*\r?\n={9})/
const MESSAGE = /^(?:commit|From) [\da-f]{40}\b/
/** The beginnings of all these: most texts need not be looked at further. */
const DIFF_WORD = /^(?:diff|---|Index:|commit|From) /

function isDiff({ head }: Text): boolean {
  if (!DIFF_WORD.test(head)) return false
  return DIFF.test(head) || (MESSAGE.test(head) && /^(?:diff --git |---$)/m.test(head))
}

/** A moment to the second, an address and a moment, or how bad it is, at the head of a line. */
const STAMP =
  /^(?:<\d{1,3}>)?\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d|(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\b|\d\d:\d\d:\d\d[.,]\d{3}\b(?! ?-->)|(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b[:\] ]|\S+ \S+ \S+ \[\d\d?\/[A-Z][a-z]{2}\/\d{4}:)/
/** All of them have digits so, or such a word; most lines of prose have neither near their head. */
const STAMP_SIGN = /\d[/:]|[A-Z]{4}/
/** In UTF-16 units; addresses may be long. */
const LONGEST_STAMP = 200
const LEAST_LINES = 4
/** Messages may go on for a line or two, and so may traces. */
const STAMPED_SHARE = 0.5

function isLog({ lines }: Text): boolean {
  const isStamped = (line: string) => STAMP_SIGN.test(line.slice(0, LONGEST_STAMP)) && STAMP.test(line)
  return lines.slice(0, 2).some(isStamped) && areMost(lines, isStamped, LEAST_LINES, STAMPED_SHARE)
}

const QUOTED = /"(?:[^"]|"")*"/g
/** Each with how many of it the rows of a table have at least. */
const DELIMITERS = [
  [',', 2],
  [';', 2],
  ['\t', 1],
] as const
/** Rows that are looked at. */
const ROWS = 20

/** "Hale:" and a tab: who speaks in a transcript. */
const SPEAKER = ':\t'

/** Prose has a space behind its commas, and not so many in every line: RFC 4180, with any delimiter. */
function isCsv({ lines }: Text): boolean {
  return DELIMITERS.some(([delimiter, least]) => {
    const isRow = (row: string) =>
      row.split(delimiter).length > least &&
      row.split(`${delimiter} `).length <= least &&
      !row.includes(SPEAKER)
    return (
      isRow(unquoted(lines[0] ?? '')) && areMost(lines.slice(0, ROWS).map(unquoted), isRow, LEAST_LINES, 1)
    )
  })
}

/** A row without what its quotes hold, and without the tab that prose may be indented by. */
function unquoted(row: string): string {
  const cells = row.trim()
  return cells.includes('"') ? cells.replace(QUOTED, '""') : cells
}

/** How lines of programs look and lines of prose do not. */
const STATEMENTS = [
  /[{}]\s*$|^\s*[\])}]+[;,]?\s*$/,
  /(?:\w\(|=)[^;]*;\s*$/,
  /^\s*(?:def|class|if|elif|else|for|while|try|except|with|case|switch)\b.*:\s*$/,
  /^\s*(?:(?:const|let|var|static|export|local|my)\s+)?[\w.$[\]]+\s*(?:[-+*/|:]?=|<-)\s*\S/,
  /^\s*[\w.]+\(.*\)[,;]?\s*$/,
  /^\s*(?:import\s+[\w{*"']|from\s+[\w.]+\s+import\b|#(?:include|define|if|endif)\b|package\s+[\w.]+;?$|use\s+[\w:]+;)/,
  /^\s*(?:return|raise|throw|yield)\b|^\s*(?:end|fi|done|esac|pass|break|continue);?$/,
]
/** Comments are prose, and so is what looks like them elsewhere: headings and lists. */
const COMMENT = /^\s*(?:#(?!include|define|if|endif)|\/\/|\/?\*|--)/
const STARTS_CODE = /^(?:#!\s*\/|<\?php\b|%!PS-)/
/** Markdown has fences around its code and keys above it; LaTeX looks like code, and is text. */
const MARKUP = /^(?:```|~~~|\\documentclass|\\begin\{)|^(?:---|\+\+\+)\s*$/m
const CODE_LINES = 8
/** The rest are texts, and statements that are broken over lines. */
const CODE_SHARE = 0.5

function isStatement(line: string): boolean {
  return STATEMENTS.some((one) => one.test(line))
}

function isCode({ head, lines }: Text): boolean {
  if (STARTS_CODE.test(head)) return true
  if (/^\s*</.test(head)) return false
  const uncommented = lines.filter((line) => !COMMENT.test(line))
  return areMost(uncommented, isStatement, CODE_LINES, CODE_SHARE) && !MARKUP.test(head)
}

/** Enough lines to tell what a text is, and enough of each. */
const LINES = 200
const LONGEST_LINE = 300

/** Whether such a share of the lines are so, and there are enough to tell. Of prose half of them are asked. */
function areMost(
  lines: readonly string[],
  isSo: (line: string) => boolean,
  least: number,
  share: number,
): boolean {
  let others = lines.length * (1 - share)
  return lines.length >= least && lines.every((line) => isSo(line.slice(0, LONGEST_LINE)) || others-- >= 1)
}
