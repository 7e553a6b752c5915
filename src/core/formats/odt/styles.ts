import { inherit, type Role, roleOf } from '../docx/styles.ts'
import { readTags } from '../html/tags.ts'

/** What the styles of a document say, by their names. */
export interface Styles {
  /** What the paragraphs in a style are: its own role, else that of its parent; undefined where neither has one. */
  readonly role: (style: string) => Role | undefined
  /** The styles whose text is hidden. */
  readonly hidden: ReadonlySet<string>
}

/** The styles in the parts of a document that have any. */
export function readStyles(parts: readonly string[]): Styles {
  const roles = new Map<string, Role>()
  const parents = new Map<string, string>()
  const hidden = new Set<string>()
  for (const xml of parts) {
    let style = ''
    readTags(
      xml,
      {
        open(name, attributes) {
          if (name === 'style:text-properties' && attributes['text:display'] === 'none') hidden.add(style)
          if (name !== 'style:style') return
          style = attributes['style:name'] ?? ''
          const parent = attributes['style:parent-style-name']
          if (parent !== undefined) parents.set(style, parent)
          const role = roleOf(attributes['style:display-name'] ?? shown(style))
          if (role !== undefined) roles.set(style, role)
        },
        text() {},
        close() {},
      },
      'xml',
    )
  }
  const role = (style: string) => roles.get(style) ?? roleOf(shown(style))
  for (const parent of parents.values()) {
    const own = role(parent)
    if (own !== undefined) roles.set(parent, own)
  }
  for (const style of parents.keys()) inherit(style, roles, parents)
  return { role, hidden }
}

/** The built-in names stand for themselves, also where nobody declares them. */
function shown(style: string): string {
  return style.replaceAll('_20_', ' ')
}
