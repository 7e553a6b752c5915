import type { Attributes } from './tags.ts'

/** What the main text is found by; the other attributes may be megabytes. */
const KEPT_ATTRIBUTES = 'id class href rel role property name content itemprop itemtype type'.split(' ')
const LONGEST_ATTRIBUTE = 300

/** Writes HTML in which no element is empty. */
export interface TagWriter {
  /** Opens an element; it is written with the first text in it. */
  open(name: string, attributes: Attributes): void
  text(text: string): void
  /** Writes an element that is always empty. */
  empty(name: string, attributes: Attributes): void
  /** Closes the element, which is then one of another name if there is any, without its attributes unless they are kept. */
  close(as?: string, keepsAttributes?: boolean): void
  /** Closes the element and takes back all that it holds. */
  drop(): void
  /** What was written; null where it is beyond the limits. */
  html(): string | null
}

/** How large the HTML may grow. */
export interface Limits {
  /** Deeper elements are left out; their text stands in the last that is not. */
  readonly deepest: number
  /** Elements and references. */
  readonly mostMarkup: number
  /** UTF-16 units. */
  readonly mostText: number
}

/** A writer that has written nothing. */
export function tagWriter({ deepest, mostMarkup, mostText }: Limits): TagWriter {
  const parts: string[] = []
  /** What is open, and where among the parts it begins once it is written. */
  const path: { name: string; attributes: Attributes; at: number }[] = []
  let written = 0
  let markup = 0
  let length = 0
  const write = (piece: string) => {
    for (; written < Math.min(path.length, deepest); written++) {
      markup++
      path[written].at = parts.length
      parts.push(tagOf(path[written].name, path[written].attributes))
    }
    parts.push(piece)
  }
  const full = () => markup > mostMarkup || length > mostText
  return {
    open: (name, attributes) => void path.push({ name, attributes, at: parts.length }),
    text(text) {
      if (full()) return
      length += text.length
      markup += text.match(SPECIAL)?.length ?? 0
      if (text.trim() === '') parts.push(' ')
      else write(escapeMarkup(text))
    },
    empty(name, attributes) {
      markup++
      if (!full()) write(tagOf(name, attributes))
    },
    close(as, keepsAttributes = false) {
      const element = path.pop()
      if (element === undefined || written <= path.length) return
      written--
      if (as !== undefined) parts[element.at] = tagOf(as, keepsAttributes ? element.attributes : {})
      if (!full()) parts.push(`</${as ?? element.name}>`)
    },
    drop() {
      const element = path.pop()
      if (element === undefined || written <= path.length) return
      written--
      parts.length = element.at
    },
    html: () => (full() ? null : parts.join('')),
  }
}

function tagOf(name: string, attributes: Attributes): string {
  const kept = KEPT_ATTRIBUTES.filter((key) => attributes[key] !== undefined)
  const pairs = kept.map((key) => ` ${key}="${escapeMarkup(attributes[key].slice(0, LONGEST_ATTRIBUTE))}"`)
  return `<${name}${pairs.join('')}>`
}

const SPECIAL = /[&<>"]/g
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeMarkup(text: string): string {
  return text.replace(SPECIAL, (character) => REFERENCES[character])
}
