import { type Attributes, readTags } from '../html/tags.ts'
import { type ElementText, elementText, htmlOf } from './element-text.ts'

/** One entry of a feed. */
export interface Entry {
  /** In HTML; "" where there is none. */
  title: string
  /** Where its article stands; "" where nobody says. */
  address: string
  /** What there is of its article, in HTML. */
  readonly texts: string[]
}

/** What a feed holds. */
export interface Feed {
  /** In HTML; "" where there is none. */
  readonly title: string
  readonly entries: readonly Entry[]
}

/** The elements of an entry that hold its article or tell of it. */
const TEXTS = new Set(['content:encoded', 'content', 'description', 'summary', 'itunes:summary'])
const ENTRY = /^(?:[\w-]+:)?(?:item|entry)$/
/** More than any feed has; each is an article of its own. */
const MOST_ENTRIES = 10_000
/** Elements of a feed that have titles of their own. */
const BESIDE = new Set(['image', 'textInput', 'textinput', 'source', 'author'])

/** The title and entries of a feed in order; more than ten thousand are left out. */
export function readFeed(xml: string): Feed {
  const entries: Entry[] = []
  let title = ''
  let entry: Entry | null = null
  let field: ElementText | null = null
  /** Elements that are open within what has a title of its own. */
  let beside = 0

  const take = (name: string, { content }: ElementText) => {
    if (name === 'title' && entry === null) title ||= content()
    else if (name === 'title' && entry !== null) entry.title ||= content()
    else if (name === 'link' && entry !== null) entry.address ||= content()
    else if (TEXTS.has(name)) entry?.texts.push(htmlOf(content()))
  }
  const begin = (name: string, attributes: Attributes) => {
    if (ENTRY.test(name)) entry = { title: '', address: '', texts: [] }
    else if (BESIDE.has(name)) beside = 1
    else if (name === 'link' && entry !== null && isArticle(attributes)) entry.address ||= attributes.href
    else if (name === 'title' || name === 'link' || TEXTS.has(name)) field = elementText()
  }
  const reader = {
    open(name: string, attributes: Attributes) {
      if (field !== null) field.open(name, attributes)
      else if (beside > 0) beside++
      else begin(name.replace(/^atom:/, ''), attributes)
    },
    text(text: string) {
      field?.text(text)
    },
    close(name: string) {
      if (field?.isOpen()) field.close()
      else if (field !== null) {
        take(name.replace(/^atom:/, ''), field)
        field = null
      } else if (beside > 0) beside--
      else if (ENTRY.test(name) && entry !== null) {
        if (entries.length < MOST_ENTRIES) entries.push(entry)
        entry = null
      }
    },
  }
  readTags(xml, reader, 'xml')
  return { title, entries }
}

/** Atom's links say in attributes where they lead, and to what. */
function isArticle({ href, rel = 'alternate' }: Attributes): boolean {
  return href !== undefined && rel === 'alternate'
}
