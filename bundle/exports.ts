import { walk } from 'estree-walker'
import MagicString from 'magic-string'
import { parseAst } from 'rolldown/parseAst'

/** A getter that the bundler makes of an export, with its name and what it gives. */
const GETTER =
  /^Object\.defineProperty\(exports, "([\w$]+)", \{\s*enumerable: !0,\s*get: function\(\) \{\s*return ([\w$]+);\s*\}\s*\}\)$/

/**
 * The same code with plain values for its exports where nothing sets them again: V8 takes twenty times as long to define a
 * getter, and a run defines all that the chunks share.
 */
export function plainExports(code: string): string {
  const text = new MagicString(code)
  const assigned = new Set<string>()
  const getters: { start: number; end: number; name: string; value: string }[] = []
  walk(parseAst(code) as never, {
    enter(estree) {
      const node = estree as typeof estree & { start: number; end: number }
      if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier')
        assigned.add(node.left.name)
      if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier')
        assigned.add(node.argument.name)
      if (node.type !== 'CallExpression') return
      const [, name, value] = GETTER.exec(code.slice(node.start, node.end)) ?? []
      if (name !== undefined) getters.push({ start: node.start, end: node.end, name, value })
    },
  })
  for (const { start, end, name, value } of getters) {
    if (!assigned.has(value)) text.overwrite(start, end, `exports.${name} = ${value}`)
  }
  return text.toString()
}
