import { type Attributes, readTags } from './html/tags.ts'

/** An element with the text that stands in it. */
export interface Element {
  /** As it was asked for, without the document's prefix. */
  readonly name: string
  readonly attributes: Attributes
  readonly text: string
}

/**
 * The elements of some names in the order of the document, whatever prefix it gives their namespace; none of nothing. Who wants
 * several names asks for them at once, so that the document is read once.
 */
export function elements(xml: string | null, ...wanted: readonly string[]): readonly Element[] {
  const found: { name: string; attributes: Attributes; text: string }[] = []
  let isOpen = false
  const wantedAs = (name: string) => wanted.find((it) => name === it || name.endsWith(`:${it}`))
  const reader = {
    open(name: string, attributes: Attributes) {
      const as = wantedAs(name)
      if (as === undefined) return
      isOpen = true
      found.push({ name: as, attributes, text: '' })
    },
    text(text: string) {
      if (isOpen) found[found.length - 1].text += text
    },
    close(name: string) {
      if (wantedAs(name) !== undefined) isOpen = false
    },
  }
  readTags(xml ?? '', reader, 'xml')
  return found
}

/** The path that a link in the file at `path` leads to: never out of the archive, as addresses never leave their host. */
export function resolvePath(path: string, href: string): string {
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
