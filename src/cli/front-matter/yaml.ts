import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import { quoted, SUMMARY, type Syntax, withoutEnd } from './syntax.ts'

/** YAML 1.2, https://yaml.org/spec/1.2.2/, and with it JSON. */
export const yaml: Syntax = {
  fieldsOf: (body) => read(body).document.toJS() ?? {},
  withSummary: (body, summary, lineEnd) => {
    const { contents } = read(body)
    const field = contents?.items.findLast(({ key }) => isScalar(key) && key.value === SUMMARY)
    if (field !== undefined) return withValue(body, field, quoted(summary))
    return contents?.flow
      ? withMember(body, contents, quoted(summary))
      : `${body}${SUMMARY}: ${quoted(summary)}${lineEnd}`
  },
}

/** What is written, and its map of fields, null where there is none; throws where it is damaged, or is anything else. */
function read(body: string): { document: Document.Parsed; contents: YAMLMap.Parsed | null } {
  const strict = parsed(body)
  const document = strict.errors.length === 0 ? strict : parsed(onOneLine(body))
  if (document.errors.length > 0) throw strict.errors[0]
  const { contents } = document
  if (contents !== null && !isMap(contents)) throw new Error('no fields')
  return { document, contents }
}

function parsed(body: string): Document.Parsed {
  // Whether a name stands there twice would be asked in time that grows with the square of the fields.
  return parseDocument(body, { prettyErrors: false, uniqueKeys: false })
}

const QUOTATION = /:[ \t]+(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')/g

/** The same with no line break in a quotation: Ruby's reader, which Jekyll has, takes lines of one that are not indented. */
function onOneLine(body: string): string {
  return body.replace(QUOTATION, (quotation) => quotation.replace(/[\r\n]/g, ' '))
}

/** The mark of a block of lines; a remark may stand behind it. */
const BLOCK = /^[|>][-+\d]*(.*)/

/** A text may be said to be one. */
const TEXT = 'tag:yaml.org,2002:str'

/** Puts a value in the place of another; what stands around that stays, spaces, remarks and blank lines. */
function withValue(body: string, { value }: Pair, text: string): string {
  if (!isNode(value) || !value.range || (value.tag ?? TEXT) !== TEXT)
    throw new Error('no text may stand there')
  const [start, end] = value.range
  const old = withoutEnd(body.slice(start, end))
  const [, remark = ''] = BLOCK.exec(old) ?? []
  // A list may begin where its field does, which no text may.
  const isList = isCollection(value) && !value.flow
  const before = isList ? withoutEnd(body.slice(0, start)) : body.slice(0, start)
  const after = withoutEnd(remark) + body.slice(start + old.length)
  return before + (/\s$/.test(before) ? '' : ' ') + text + (after.startsWith('#') ? ' ' : '') + after
}

/** Puts a member behind the last one of a map in braces, set off as the first one is. */
function withMember(body: string, { items, range }: YAMLMap.Parsed, text: string): string {
  const inside = range[0] + 1
  const member = `"${SUMMARY}": ${text}`
  const last = items.at(-1)
  if (last === undefined) return body.slice(0, inside) + member + body.slice(inside)
  const [space] = /^\s*/.exec(body.slice(inside)) ?? []
  const end = (last.value ?? last.key).range[1]
  return `${body.slice(0, end)},${space || ' '}${member}${body.slice(end)}`
}
