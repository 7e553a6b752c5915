import { noBook } from '../../error.ts'
import { type Attributes, readTags } from '../html/tags.ts'
import type { Archive } from '../zip.ts'

/** What an EPUB's package document says of the book. */
export interface Package {
  readonly title: string | null
  /** The paths of its chapters in the archive, in reading order. */
  readonly chapters: readonly string[]
}

/** https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml */
const CONTAINER = 'META-INF/container.xml'

/** The package document of an EPUB 2 or 3; a `UserError` where there is none. */
export async function readPackage(archive: Archive): Promise<Package> {
  const container = await archive.text(CONTAINER)
  const path = container === null ? undefined : elements(container, 'rootfile')[0]?.attributes['full-path']
  const document = path === undefined ? null : await archive.text(path)
  if (path === undefined || document === null) throw noBook()
  const items = new Map(elements(document, 'item').map(({ attributes }) => [attributes.id, attributes]))
  const read = elements(document, 'itemref')
    .filter(({ attributes }) => attributes.linear !== 'no')
    .map(({ attributes }) => items.get(attributes.idref))
    .filter((item) => item !== undefined)
    .filter(isChapter)
  const title = elements(document, 'dc:title')[0]?.text.trim() || null
  return { title, chapters: [...new Set(read.map(({ href }) => resolve(path, href)))] }
}

function isChapter({ href, 'media-type': type, properties = '' }: Attributes): boolean {
  return href !== undefined && /\bx?html\b/.test(type ?? '') && !/\bnav\b/.test(properties)
}

/** The path that a link in the file at `path` leads to: never out of the archive, as addresses never leave their host. */
function resolve(path: string, href: string): string {
  const [file] = href.split('#')
  const found = path.split('/').slice(0, -1)
  for (const part of (file.includes('%') ? unescaped(file) : file).split('/')) {
    if (part === '..') found.pop()
    else if (part !== '' && part !== '.') found.push(part)
  }
  return found.join('/')
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}

interface Element {
  readonly attributes: Attributes
  text: string
}

/** The elements of a name, whatever prefix the document gives their namespace. */
function elements(xml: string, wanted: string): Element[] {
  const found: Element[] = []
  let open: Element | null = null
  const isWanted = (name: string) => name === wanted || name.endsWith(`:${wanted}`)
  const reader = {
    open(name: string, attributes: Attributes) {
      if (!isWanted(name)) return
      open = { attributes, text: '' }
      found.push(open)
    },
    text(text: string) {
      if (open !== null) open.text += text
    },
    close(name: string) {
      if (isWanted(name)) open = null
    },
  }
  readTags(xml, reader, 'xml')
  return found
}
