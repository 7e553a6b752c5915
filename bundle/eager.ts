import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { walk } from 'estree-walker'
import MagicString from 'magic-string'
import { parseAst } from 'rolldown/parseAst'

/** Where functions of a file begin and end that were called, as `start:end`. */
type Called = ReadonlySet<string>
type Node = ReturnType<typeof parseAst>['body'][number]

/**
 * Puts in brackets what the given runs of the program call. V8 compiles a function in brackets together with its file, and
 * any other at its first call, too late for Node to keep its code (v8.dev/blog/preparser, "possibly-invoked function
 * expressions").
 */
export function compileEagerly(program: string, runs: readonly (readonly string[])[]): void {
  for (const [file, called] of coverage(program, runs)) {
    writeFileSync(file, bracketed(readFileSync(file, 'utf8'), called))
  }
}

/** The functions that the runs call, by the file of the bundle that they stand in. */
function coverage(program: string, runs: readonly (readonly string[])[]): Map<string, Set<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
  const env = { ...process.env, NODE_V8_COVERAGE: folder, NODE_DISABLE_COMPILE_CACHE: '1' }
  for (const args of runs) execFileSync(process.execPath, [program, ...args], { env, stdio: 'pipe' })
  const called = new Map<string, Set<string>>()
  for (const report of readdirSync(folder)) {
    for (const { url, functions } of JSON.parse(readFileSync(join(folder, report), 'utf8')).result) {
      if (!url.endsWith('.cjs')) continue
      const file = fileURLToPath(url)
      const found = called.get(file) ?? new Set()
      for (const [{ startOffset, endOffset, count }] of functions.map(({ ranges }: Ranges) => ranges)) {
        if (count > 0) found.add(`${startOffset}:${endOffset}`)
      }
      called.set(file, found)
    }
  }
  rmSync(folder, { recursive: true })
  return called
}

interface Ranges {
  readonly ranges: readonly { startOffset: number; endOffset: number; count: number }[]
}

/** Functions that are declared are hoisted: as variables they are moved to where that takes them. */
function bracketed(code: string, called: Called): string {
  const text = new MagicString(code)
  const ast = parseAst(code)
  const top = ast.body.find((node) => !('directive' in node && node.directive))!.start
  const declared = new Set<unknown>(ast.body.filter(({ type }) => type === 'FunctionDeclaration'))
  walk(ast as never, {
    enter(estree, parent) {
      const node = estree as unknown as Node & { id?: { name: string } }
      if (!called.has(`${node.start}:${node.end}`)) return
      if (declared.has(node)) {
        text.prependRight(node.start, `var ${node.id!.name}=(`).appendLeft(node.end, ');')
        if (node.start !== top) text.move(node.start, node.end, top)
      } else if (isExpression(node, parent as never)) {
        text.prependRight(node.start, '(').appendLeft(node.end, ')')
      }
    },
  })
  return text.toString()
}

function isExpression(
  { type }: { type: string },
  parent: { type: string; method?: boolean; kind?: string } | null,
): boolean {
  if (type === 'ArrowFunctionExpression') return true
  const isMethod =
    parent?.type === 'MethodDefinition' || parent?.method || parent?.kind === 'get' || parent?.kind === 'set'
  return type === 'FunctionExpression' && !isMethod
}
