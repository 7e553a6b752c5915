/** A way in which front matter is written. */
export interface Syntax {
  /** Its fields by name; throws where it is damaged. */
  readonly fieldsOf: (body: string) => Readonly<Record<string, unknown>>
  /** The same lines with another summary in the place of the one that they have, else below the others. */
  readonly withSummary: (body: string, summary: string, lineEnd: string) => string
}

/** The field that is written. */
export const SUMMARY = 'summary'

/** A text without the white space behind it: no other than this is any to those syntaxes. */
export function withoutEnd(text: string): string {
  return text.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '')
}

/** What JSON leaves as it is, and YAML takes for the end of a line or for nothing that can be printed. */
const UNSAFE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g

/** A text in double quotes as JSON, YAML and TOML alike read it: the escapes of JSON are escapes of the others. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(UNSAFE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
