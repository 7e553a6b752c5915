import { walk } from 'estree-walker'
import MagicString from 'magic-string'
import { parseAst } from 'rolldown/parseAst'

interface Getter {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly value: string
}

/** A getter that the bundler makes of an export, with its name and what it gives. */
const GETTER =
  /^Object\.defineProperty\(exports, "([\w$]+)", \{\s*enumerable: !0,\s*get: function\(\) \{\s*return ([\w$]+|"[^"\\]*");\s*\}\s*\}\)$/
/** A chunk that loads another at once may be asked for by that before it has its exports. */
const LOADS_OTHERS = /^const .*\brequire\("\.\//m

/**
 * The same code with plain values for its exports where nothing sets them again, and all at once where no other chunk can
 * have the exports before: V8 takes twenty times as long to define a getter, and three times as long for each by itself, and
 * a run defines all that the chunks share.
 */
export function plainExports(code: string): string {
  const { getters, assigned } = gettersIn(code)
  const [first, last] = [getters[0], getters.at(-1)]
  if (first === undefined || last === undefined) return code
  const text = new MagicString(code)
  const isPlain = ({ value }: Getter) => !assigned.has(value)
  if (LOADS_OTHERS.test(code)) {
    for (const getter of getters.filter(isPlain))
      text.overwrite(getter.start, getter.end, `exports.${getter.name} = ${getter.value}`)
  } else {
    const members = getters.map((getter) =>
      isPlain(getter)
        ? `${getter.name}: ${getter.value}`
        : `get ${getter.name}() { return ${getter.value}; }`,
    )
    text.overwrite(first.start, last.end, `module.exports = {\n\t${members.join(',\n\t')}\n}`)
  }
  return text.toString()
}

/** The getters, which stand one behind the other, and the names of all variables that are set again. */
function gettersIn(code: string): { getters: readonly Getter[]; assigned: ReadonlySet<string> } {
  const assigned = new Set<string>()
  const getters: Getter[] = []
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
  return { getters, assigned }
}
