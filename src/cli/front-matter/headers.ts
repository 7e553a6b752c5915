import { SUMMARY, type Syntax, withoutEnd } from './syntax.ts'

/** A name, and what is said behind it and on indented lines below. */
const FIELD = /^([A-Za-z][\w .-]*:)([ \t]*)(.*(?:\r?\n[ \t]+\S.*)*)/gm

/** Header lines, in which nothing needs quotes: https://fletcher.github.io/MultiMarkdown-6/syntax/metadata.html */
export const headers: Syntax = {
  fieldsOf: (body) =>
    Object.fromEntries(
      [...body.matchAll(FIELD)].map(([, name, , value]) => [nameOf(name), withoutEnd(value)]),
    ),
  withSummary: (body, summary, lineEnd) => {
    const own = [...body.matchAll(FIELD)].find(([, name]) => nameOf(name) === SUMMARY)
    if (own === undefined) return `${body}${/^[A-Z]/.test(body) ? 'Summary' : SUMMARY}: ${summary}${lineEnd}`
    const [whole, name, space, value] = own
    const rest = body.slice(own.index + whole.length - (value.length - withoutEnd(value).length))
    return `${body.slice(0, own.index)}${name}${space || ' '}${summary}${rest}`
  },
}

/** Capitals make no difference in them. */
function nameOf(label: string): string {
  return label.slice(0, -1).trim().toLowerCase()
}
