import { walk } from 'estree-walker'
import MagicString from 'magic-string'
import { parseAst } from 'rolldown/parseAst'

interface Getter {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly value: string
}

interface Exports {
  /** They stand one behind the other. */
  readonly getters: readonly Getter[]
  /** The names of all variables that are set again. */
  readonly assigned: ReadonlySet<string>
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
  const { getters, assigned } = exportsIn(code)
  const [first, last] = [getters[0], getters.at(-1)]
  if (first === undefined || last === undefined) return code
  const text = new MagicString(code)
  if (LOADS_OTHERS.test(code)) {
    for (const getter of getters.filter(({ value }) => !assigned.has(value)))
      text.overwrite(getter.start, getter.end, `exports.${getter.name} = ${getter.value}`)
  } else text.overwrite(first.start, last.end, `module.exports = ${objectOf({ getters, assigned })}`)
  return text.toString()
}

/**
 * The same code with a function for its exports that makes all when it is first called, but for one that it has from the
 * beginning: a run that loads no other chunk needs no more of the core. `withAllExports` calls it.
 */
export function lateExports(code: string, early: string): string {
  const found = exportsIn(code)
  const { start } = found.getters[0]
  const { value } = found.getters.find(({ name }) => name === early)!
  const made = `module.exports = () => module.exports.all ??= ${objectOf(found)}, module.exports.${early} = ${value}`
  return new MagicString(code).overwrite(start, found.getters.at(-1)!.end, made).toString()
}

/** The same code, which loads a chunk with late exports. */
export function withAllExports(code: string, chunk: string): string {
  return code.replaceAll(new RegExp(String.raw`require\("[./a-z]*/${chunk}\.cjs"\)`, 'g'), '$&()')
}

function objectOf({ getters, assigned }: Exports): string {
  const members = getters.map(({ name, value }) =>
    assigned.has(value) ? `get ${name}() { return ${value}; }` : `${name}: ${value}`,
  )
  return `{\n\t${members.join(',\n\t')}\n}`
}

function exportsIn(code: string): Exports {
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
