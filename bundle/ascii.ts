import { walk } from 'estree-walker'
import MagicString from 'magic-string'
import { parseAst } from 'rolldown/parseAst'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

interface Tagged extends Node {
  readonly tag: Node
  readonly quasi: { readonly quasis: readonly Node[] }
}

/** Characters that mean something to JavaScript in a template. */
const MEANINGFUL = /[\\`]|\$(?=\{)/g
/** One character as it is written, with the backslash before it if there is one. */
const WRITTEN = /\\?[\s\S]/gu

/**
 * The same code with its literals in ASCII, and raw templates as plain ones. V8 keeps such a file in half the memory, and
 * Node finds its compiled code in half the time.
 */
export function ascii(code: string): string {
  const text = new MagicString(code)
  const change = ({ start, end }: Node, changed: (source: string) => string) => {
    const source = code.slice(start, end)
    const result = changed(source)
    if (result !== source) text.overwrite(start, end, result)
  }
  const done = new Set<unknown>()
  walk(parseAst(code) as never, {
    enter(estree) {
      const node = estree as unknown as Node
      if (node.type === 'TaggedTemplateExpression') {
        const { tag, quasi } = estree as unknown as Tagged
        const isRaw = code.slice(tag.start, tag.end) === 'String.raw'
        if (isRaw) text.remove(tag.start, tag.end)
        for (const part of quasi.quasis) {
          if (isRaw) change(part, (source) => escaped(source.replace(MEANINGFUL, '\\$&')))
          done.add(part)
        }
      } else if (!done.has(estree) && ['Literal', 'TemplateElement'].includes(node.type))
        change(node, escaped)
    },
  })
  return text.toString()
}

function escaped(source: string): string {
  if (/^[\0-\x7f]*$/.test(source)) return source
  return source.replace(WRITTEN, (written) => {
    const character = written.slice(written.length > 1 && written.startsWith('\\') ? 1 : 0)
    return character <= '\x7f' ? written : units(character)
  })
}

function units(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
  }).join('')
}
