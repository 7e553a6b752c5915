import { isDeepStrictEqual } from 'node:util'
import { type FrontMatter, matterAbove } from '../../core/formats/front-matter/find.ts'
import { closedFrontMatter, damagedFrontMatter, unknownFrontMatter } from '../error.ts'
import { quoted, SUMMARY, type Syntax } from './syntax.ts'

const yaml = async () => (await import('./yaml.ts')).yaml

const SYNTAXES: Readonly<Record<FrontMatter['syntax'], () => Promise<Syntax>>> = {
  yaml,
  // Whatever is JSON is YAML as well.
  json: yaml,
  toml: async () => (await import('./toml.ts')).toml,
  headers: async () => (await import('./headers.ts')).headers,
}

/**
 * A Markdown text with a summary in its front matter: in the place of the one that is there, else below the other fields,
 * else in front matter of its own. All else stays as it is. Rejects with a `UserError` where that cannot be.
 */
export async function withSummary(text: string, summary: string): Promise<string> {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n'
  const above = frontMatterOf(text)
  if (above === null) return withFrontMatter(text, summary, lineEnd)
  const { syntax, body, start } = above
  const written = rewritten(body, summary, lineEnd, await SYNTAXES[syntax]())
  return text.slice(0, start) + written + text.slice(start + body.length)
}

/** Between its marks generators take even nothing for front matter. */
const EMPTY = /^(\ufeff?(---|\+\+\+)[ \t]*\r?\n)((?:[ \t]*\r?\n)*)\2[ \t]*(?:\r?\n|$)/
/** How front matter begins that a generator may read and that was not found. */
const BEGINNING = /^\s{0,100}(?:(?:---|\+\+\+|;;;)[ \t]*(?:\r?\n|$)|\{\s{0,100}")/

function frontMatterOf(text: string): FrontMatter | null {
  const [whole, opening = '', mark, body = ''] = EMPTY.exec(text) ?? []
  if (whole !== undefined)
    return { syntax: mark === '---' ? 'yaml' : 'toml', body, start: opening.length, end: whole.length }
  const found = matterAbove(text)
  // A title block of pandoc has no names.
  if (found === null ? BEGINNING.test(text) : !text.startsWith(found.body, found.start))
    throw unknownFrontMatter()
  return found
}

function withFrontMatter(text: string, summary: string, lineEnd: string): string {
  const [mark] = /^\ufeff?/.exec(text) ?? ['']
  const rest = text.slice(mark.length)
  const lines = ['---', `${SUMMARY}: ${quoted(summary)}`, '---', ...(/^\s/.test(rest) ? [] : [''])]
  return mark + lines.map((line) => line + lineEnd).join('') + rest
}

/** The lines with the summary, read again: where any other field differs, they are not written. */
function rewritten(body: string, summary: string, lineEnd: string, syntax: Syntax): string {
  const before = othersIn(body, syntax)
  try {
    const written = syntax.withSummary(body, summary, lineEnd)
    if (isDeepStrictEqual(othersIn(written, syntax), before) && syntax.fieldsOf(written)[SUMMARY] === summary)
      return written
  } catch {
    // Such as a value elsewhere that stands for the old summary.
  }
  throw closedFrontMatter()
}

function othersIn(body: string, { fieldsOf }: Syntax): object {
  try {
    const { [SUMMARY]: _, ...others } = fieldsOf(body)
    return others
  } catch (error) {
    throw damagedFrontMatter((error as Error).message.split('\n')[0])
  }
}
