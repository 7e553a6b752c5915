import { parse } from 'smol-toml'
import { quoted, SUMMARY, type Syntax } from './syntax.ts'

/** TOML 1.0, https://toml.io/en/v1.0.0 */
export const toml: Syntax = {
  fieldsOf: parse,
  withSummary: (body, summary, lineEnd) => {
    const fields = rootFields(body)
    const own = fields.find(({ start, end }) => OWN.test(body.slice(start, end)))
    if (own === undefined) {
      const at = fields.at(-1)?.next ?? 0
      return `${body.slice(0, at)}${SUMMARY} = ${quoted(summary)}${lineEnd}${body.slice(at)}`
    }
    const [key] = OWN.exec(body.slice(own.start, own.end)) ?? ['']
    return body.slice(0, own.start + key.length) + quoted(summary) + body.slice(own.end)
  },
}

const OWN = new RegExp(String.raw`^\s*(["']?)${SUMMARY}\1[ \t]*=[ \t]*`)

/** A field as its offsets: the end is that of its value, and next comes what stands on the line below. */
interface Field {
  readonly start: number
  readonly end: number
  readonly next: number
}

/** Strings of all four kinds, remarks, brackets, and the ends of lines. */
const TOKEN =
  /"""(?:[^"\\]|\\[\s\S]|"(?!""))*"{3,5}|'''(?:[^']|'(?!''))*'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#.*|[[\]{}\n]/g
const HEADER = /^\s*\[/

/** The fields that stand above all tables, in order. */
function rootFields(body: string): Field[] {
  const fields: Field[] = []
  let [depth, start] = [0, 0]
  let remark: number | undefined
  for (const { 0: token, index } of body.matchAll(TOKEN)) {
    if (/[[{]/.test(token[0])) depth++
    else if (/[\]}]/.test(token[0])) depth--
    else if (depth > 0) continue
    else if (token.startsWith('#')) remark = index
    else if (token === '\n') {
      const line = body.slice(start, remark ?? index)
      if (HEADER.test(line)) break
      const next = index + 1
      if (line.trim() !== '') fields.push({ start, end: start + line.trimEnd().length, next })
      start = next
      remark = undefined
    }
  }
  return fields
}
