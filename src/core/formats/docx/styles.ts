import { readTags } from '../html/tags.ts'

/** What a paragraph in a style is; most headings have a level, from 1. */
export interface Role {
  readonly kind: 'title' | 'heading' | 'item' | 'boilerplate' | 'paragraph'
  readonly level?: number
}

/**
 * The built-in names are English in every language's Word, in whatever case the program writes them; the others are those of
 * publishers' templates: "paper title", "Title_document", "ChapterTitle", "HeadA".
 */
const KINDS: readonly (readonly [RegExp, Role['kind']])[] = [
  [/^(?:(?:chapter|paper|article|document|manuscript|els)[ _-]?)?title(?:_document)?$/i, 'title'],
  [/^(?:heading ?\d|head ?[a-d]$|subtitle$)/i, 'heading'],
  [/^list\b/i, 'item'],
  [
    /^(?:caption|figure|table of|toc\b|toa\b|contents|index|header|footer|footnote|endnote|html preformatted|source code|preformatted)/i,
    'boilerplate',
  ],
]

/** Of an outline; what is set deeper is text, in Word's own words: ECMA-376, 17.3.1.20. */
const LEVELS = 9
/** Of headings that bear a letter for their level. */
const LETTERS = ['a', 'b', 'c', 'd']

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
        if (name === 'w:outlineLvl' && !roles.has(style) && Number(value) < LEVELS)
          roles.set(style, { kind: 'heading', level: Number(value) + 1 })
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
  const [, digit, letter] = /^(?:heading ?([1-9])|head ?([a-d])$)/i.exec(name) ?? []
  const level = digit ? Number(digit) : LETTERS.indexOf(letter?.toLowerCase() ?? '') + 1
  return kind && { kind, ...(level > 0 && { level }) }
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
