import { readTags } from '../html/tags.ts'

/** What a paragraph in a style is; most headings have a level, from 1. */
export interface Role {
  readonly kind: 'title' | 'heading' | 'item' | 'boilerplate' | 'paragraph'
  readonly level?: number
}

/** The built-in names are English in every language's Word, in whatever case the program writes them. */
const KINDS: readonly (readonly [RegExp, Role['kind']])[] = [
  [/^title$/i, 'title'],
  [/^(?:heading \d|subtitle$)/i, 'heading'],
  [/^list\b/i, 'item'],
  [
    /^(?:caption|figure|table of|toc\b|toa\b|contents|index|header|footer|footnote|endnote|html preformatted|source code|preformatted)/i,
    'boilerplate',
  ],
]

/** The roles of a document's paragraph styles by their ids; styles without a role of their own have their parent's. */
export function readStyles(xml: string): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>()
  const parents = new Map<string, string>()
  let style = ''
  readTags(
    xml,
    {
      open(name, attributes) {
        const value = attributes['w:val'] ?? ''
        if (name === 'w:style') style = attributes['w:styleId'] ?? ''
        if (name === 'w:basedOn') parents.set(style, value)
        const role = name === 'w:name' ? roleOf(value) : undefined
        if (role !== undefined) roles.set(style, role)
      },
      text() {},
      close() {},
    },
    'xml',
  )
  for (const id of parents.keys()) inherit(id, roles, parents)
  return roles
}

/** What the style of a name is; undefined where that says nothing. */
export function roleOf(name: string): Role | undefined {
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1]
  const level = /^heading ([1-9])/i.exec(name)?.[1]
  return kind && { kind, ...(level && { level: Number(level) }) }
}

/** Styles hang from one another this deep at most; a chain that is longer goes round in a circle. */
const LONGEST_CHAIN = 12

/** Gives a style without a role of its own that of the nearest style above it that has one. */
export function inherit(id: string, roles: Map<string, Role>, parents: ReadonlyMap<string, string>): void {
  let ancestor: string | undefined = id
  for (let depth = 0; depth < LONGEST_CHAIN && ancestor !== undefined; depth++) {
    const role = roles.get(ancestor)
    if (role !== undefined) return void roles.set(id, role)
    ancestor = parents.get(ancestor)
  }
}
