import type { Block } from '../../page/block.ts'
import { blocksOf } from './collector.ts'
import { readTags } from './tags.ts'

/** Scripts that hold HTML for others, and what a page says of itself in JSON. */
const TEMPLATE = /^text\/(?:(?:x-)?[a-z-]*(?:template|tmpl|handlebars|mustache)|html)$/i
const STRUCTURED = /^application\/ld\+json$/i

/** The prose of a page that stands in its scripts only: in templates, or as the text of the article they describe. */
export function scriptBlocks(html: string): readonly Block[] {
  const templates = blocksOf(scriptsOf(html, TEMPLATE).join('\n'))
  return templates.length > 0 ? templates : articleBodyBlocks(scriptsOf(html, STRUCTURED))
}

function scriptsOf(html: string, wanted: RegExp): string[] {
  const scripts: string[] = []
  let isInside = false
  readTags(html, {
    open(name, { type = '' }) {
      if (name !== 'script' || !wanted.test(type.trim())) return
      isInside = true
      scripts.push('')
    },
    text(text) {
      if (isInside) scripts[scripts.length - 1] += text
    },
    close() {
      isInside = false
    },
  })
  return scripts
}

/** The longest `articleBody` of schema.org in pieces of JSON-LD; its lines are paragraphs unless it has tags. */
function articleBodyBlocks(pieces: readonly string[]): readonly Block[] {
  const bodies = pieces.flatMap((piece) => articleBodies(parseLeniently(piece)))
  const [body = ''] = bodies.toSorted((a, b) => b.length - a.length)
  return blocksOf(/<(?:p|br|div)\b/i.test(body) ? body : body.replace(/\n+/g, '<p>'))
}

/** Line breaks within strings are the commonest mistake in JSON-LD. */
function parseLeniently(json: string): unknown {
  for (const text of [json, json.replace(/[\0-\x1f]+/g, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {
      // Read as if it were not there.
    }
  }
  return null
}

function articleBodies(value: unknown): string[] {
  const found: string[] = []
  const open = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    if ('articleBody' in next && typeof next.articleBody === 'string') found.push(next.articleBody)
    for (const inner of Object.values(next)) open.push(inner)
  }
  return found
}
