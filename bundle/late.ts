import type { Node as EstreeNode, Expression, Program } from 'estree'
import { walk } from 'estree-walker'
import MagicString from 'magic-string'
import type { Plugin } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'

type Node = EstreeNode & { readonly start: number; readonly end: number }

/** A constant at the top of a file, and what asks for it. */
interface Constant {
  readonly declaration: Node
  readonly id: Node
  readonly init: Node
  readonly uses: { readonly node: Node; readonly isShorthand: boolean }[]
}

/** Constants are written so; nothing is called like one that is set again. */
const CONSTANT = /^[A-Z][A-Z\d_]*(?:\$\d+)?$/
/** They make something of words, and do nothing else. */
const MAKERS = [
  'wordSet',
  'headingsOf',
  'Set',
  'Map',
  'byLastTwo',
  'ending',
  'pattern',
  'phrases',
  'singleWords',
]
/** What other chunks are given is made at once. */
const EXPORT = 'Object.defineProperty(exports'
/** A constant is made at once as well where the code would be longer by more. */
const MOST_REPEATED = 500

/**
 * Has the core make its expressions and sets when a run first asks for them: most runs ask for a third, and V8 reads the whole of
 * an expression to make it.
 */
export const late: Plugin = {
  name: 'late',
  renderChunk: (code, { name }) => (name === 'core' ? madeLate(code) : null),
}

/** The same code, whose constants are made where they are asked for. */
export function madeLate(code: string): string {
  const text = new MagicString(code)
  for (const [name, { declaration, id, init, uses }] of constantsIn(code)) {
    const made = code.slice(init.start, init.end)
    if ((uses.length - 1) * made.length > MOST_REPEATED) continue
    text.overwrite(declaration.start, declaration.start + 'const'.length, 'var')
    text.remove(id.end, init.end)
    for (const { node, isShorthand } of uses)
      text.overwrite(node.start, node.end, `${isShorthand ? `${name}: ` : ''}(${name} ??= ${made})`)
  }
  return text.toString()
}

/** The constants that take time to make, by their names; not those whose name something else bears. */
function constantsIn(code: string): ReadonlyMap<string, Constant> {
  const ast = parseAst(code) as unknown as Program
  const constants = slowIn(ast)
  const atOnce = (node: EstreeNode) => eachName(node, (name) => constants.delete(name))
  for (const { init } of [...constants.values()]) atOnce(init)
  walk(ast, {
    enter(node, parent, key) {
      boundBy(node)
        .filter((bound) => !isOwn(constants, bound))
        .forEach(atOnce)
      if (node.type === 'CallExpression' && code.startsWith(EXPORT, (node as Node).start)) atOnce(node)
      if (node.type !== 'Identifier' || isKey(parent, key)) return
      const isShorthand = parent?.type === 'Property' && parent.shorthand
      constants.get(node.name)?.uses.push({ node: node as Node, isShorthand })
    },
  })
  return constants
}

function slowIn({ body }: Program): Map<string, Constant> {
  const found = new Map<string, Constant>()
  for (const declaration of body) {
    if (declaration.type !== 'VariableDeclaration') continue
    for (const { id, init } of declaration.declarations) {
      if (id.type === 'Identifier' && CONSTANT.test(id.name) && init && isSlow(init))
        found.set(id.name, { declaration: declaration as Node, id: id as Node, init: init as Node, uses: [] })
    }
  }
  return found
}

function isSlow(init: Expression): boolean {
  if (init.type === 'Literal') return 'regex' in init && init.regex !== undefined
  if (init.type !== 'NewExpression' && init.type !== 'CallExpression') return false
  return init.callee.type === 'Identifier' && MAKERS.includes(init.callee.name) && init.arguments.length > 0
}

/** What a node gives a name, with what stands there by default. */
function boundBy(node: EstreeNode): EstreeNode[] {
  if (node.type === 'VariableDeclarator') return [node.id]
  if (node.type === 'CatchClause') return node.param ? [node.param] : []
  const named = 'id' in node && node.id ? [node.id] : []
  return 'params' in node ? [...named, ...node.params] : named
}

function isOwn(constants: ReadonlyMap<string, Constant>, node: EstreeNode): boolean {
  return node.type === 'Identifier' && constants.get(node.name)?.id === node
}

function eachName(within: EstreeNode, take: (name: string) => void): void {
  walk(within, { enter: (node) => void (node.type === 'Identifier' && take(node.name)) })
}

/** Whether a name is one of a property, or of what is declared. */
function isKey(parent: EstreeNode | null, key: unknown): boolean {
  if (parent?.type === 'VariableDeclarator') return key === 'id'
  const isNamed = parent !== null && 'computed' in parent && !parent.computed
  return isNamed && (key === 'property' || key === 'key')
}
