import type { Block } from '../../page/block.ts'
import { blocksOf } from './blocks.ts'
import { readTags } from './tags.ts'

/** Scripts that hold HTML for others, and what a page says of itself in JSON. */
const TEMPLATE = /^text\/(?:(?:x-)?[a-z-]*(?:template|tmpl|handlebars|mustache)|html)$/i
const STRUCTURED = /^application\/ld\+json$/i

/** The prose of a page that stands in templates of its scripts. */
export function templateBlocks(html: string): readonly Block[] {
  return blocksOf(scriptsOf(html, TEMPLATE).join('\n'))
}

/** The text of a page's article as it stands in the data of schema.org; its lines are paragraphs unless it has tags. */
export function structuredBlocks(html: string): readonly Block[] {
  const bodies = scriptsOf(html, STRUCTURED).flatMap((json) => articleBodies(parseLeniently(json)))
  const [longest = ''] = bodies.toSorted((a, b) => b.length - a.length)
  const body = ESCAPED.test(longest) ? unescaped(longest) : longest
  return blocksOf(`<p>${/<(?:p|br|div)\b/i.test(body) ? body : body.replace(/\n+/g, '<p>')}`)
}

/** Tags that were written as text: they are read twice. */
const ESCAPED = /^\s*&lt;(?:p|div|h\d)\b/i

function unescaped(text: string): string {
  return blocksOf(`<p>${text}`)
    .map((block) => block.text)
    .join('\n')
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

/** What hides a script from old programs: "//<![CDATA[" or "<!--" above it, "//]]>" or "-->" below. */
const HIDDEN_FROM = /^(?:\/[/*]\s*)?(?:<!\[?CDATA\[|<!--)(?:\s*\*\/)?/
const HIDDEN_TO = /(?:\]\]>|-->)(?:\*\/)?$/
const COMMENT = /\/[/*]$/

/** Line breaks within strings are the commonest mistake in JSON-LD; some hide it as they do programs. */
function parseLeniently(script: string): unknown {
  const json = script.trim().replace(HIDDEN_FROM, '').replace(HIDDEN_TO, '').trimEnd().replace(COMMENT, '')
  for (const text of [json, json.replace(/[\0-\x1f]+/g, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {
      // Read as if it were not there.
    }
  }
  return null
}

/** All that is called `articleBody` in a value of JSON. */
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
