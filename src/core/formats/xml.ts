import { type Attributes, readTags } from './html/tags.ts'

/** An element with the text that stands in it. */
export interface Element {
  readonly attributes: Attributes
  readonly text: string
}

/** The elements of a name, whatever prefix the document gives their namespace; none of nothing. */
export function elements(xml: string | null, wanted: string): readonly Element[] {
  const found: { attributes: Attributes; text: string }[] = []
  let isOpen = false
  const isWanted = (name: string) => name === wanted || name.endsWith(`:${wanted}`)
  const reader = {
    open(name: string, attributes: Attributes) {
      if (!isWanted(name)) return
      isOpen = true
      found.push({ attributes, text: '' })
    },
    text(text: string) {
      if (isOpen) found[found.length - 1].text += text
    },
    close(name: string) {
      if (isWanted(name)) isOpen = false
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
