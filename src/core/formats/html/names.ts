import { cleanText } from '../../page/block-text.ts'
import { type Attributes, readTags } from './tags.ts'

/** What a page calls itself. */
export interface Names {
  /** Its title in the browser's bar, and the one for other sites, which seldom holds the name of its own. */
  readonly titles: readonly string[]
  /** The name of the site; empty where the page does not tell. */
  readonly site: string
  /** Its headings of the first level. */
  readonly mainHeadings: readonly string[]
  /** Those and, behind them, its headings of the second, and of others that are called the title of an entry. */
  readonly headings: readonly string[]
}

const TITLE = /^(?:og|twitter):title$/
const SITE = /^(?:og:site_name|application-name|apple-mobile-web-app-title)$/
const HEADING = /^h[12]$/
const ANY_HEADING = /^h\d$/
/** What programs for blogs call the title of an entry, under the blog's own in a heading above it. */
const ENTRY_TITLE = /(?:^|\s)(?:entry|post)-title(?:\s|$)/
/** A mark that links to its own heading. */
const PERMALINK = /(?<!\s)(?:\s*¶|\s+[#§])$/
/** Longer is no name, in UTF-16 units; what looks at names may take time that grows with their square. */
const LONGEST = 500
/** A page with more of them is a list. */
const MOST_HEADINGS = 100

/** The names in a page's head and its headings. */
export function namesOf(html: string): Names {
  const found = {
    title: [] as string[],
    shared: [] as string[],
    site: [] as string[],
    h1: [] as string[],
    h2: [] as string[],
  }
  let into: string[] | null = null
  let text = ''
  const enter = (list: string[]) => {
    into = list
    text = ''
  }
  readTags(html, {
    open(name, attributes) {
      if (name === 'meta') readMeta(attributes, found.shared, found.site)
      else if (name === 'title') enter(found.title)
      else if (isHeading(name, attributes)) enter(name === 'h1' ? found.h1 : found.h2)
      else if (into !== null) text += ' '
    },
    text(more) {
      if (into !== null) text += more
    },
    close(name) {
      if (into === null || !(name === 'title' || ANY_HEADING.test(name))) return
      if (into.length < MOST_HEADINGS) into.push(cleanText(text).text.replace(PERMALINK, ''))
      into = null
    },
  })
  const named = (texts: readonly string[]) => texts.filter((it) => it !== '' && it.length <= LONGEST)
  return {
    titles: named([...found.title.slice(0, 1), ...found.shared.slice(0, 1)]),
    site: named(found.site)[0] ?? '',
    headings: named([...found.h1, ...found.h2]),
    mainHeadings: named(found.h1),
  }
}

function isHeading(name: string, { class: called = '' }: Attributes): boolean {
  return HEADING.test(name) || (ANY_HEADING.test(name) && ENTRY_TITLE.test(called.slice(0, LONGEST)))
}

function readMeta({ property, name, content = '' }: Attributes, titles: string[], sites: string[]): void {
  const about = property ?? name ?? ''
  if (TITLE.test(about)) titles.push(cleanText(content).text)
  if (SITE.test(about)) sites.push(cleanText(content).text)
}
