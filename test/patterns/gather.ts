import { readdirSync, readFileSync } from 'node:fs'
import { walk } from 'estree-walker'
import { parseAst } from 'rolldown/parseAst'

/** A pattern of the program, and where it stands. */
export interface Found {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** The TypeScript files in a folder, by their paths. */
export function sources(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => /(?<!\.d)\.ts$/.test(name)).map((name) => `${folder}/${name}`)
}

/** The literal patterns of a file. */
export function literals(file: string): Found[] {
  const found: Found[] = []
  walk(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }, file) as Parameters<typeof walk>[0], {
    enter(node) {
      if (node.type === 'Literal' && 'regex' in node)
        found.push({ file, source: node.regex.pattern, flags: node.regex.flags })
    },
  })
  return found
}

const OTHERS = 'node_modules/'
const FILE =
  /\/(src\/(?!core\/text\/pattern\.ts|core\/boilerplate\/phrases\.ts)[^\s:()?]+\.ts|node_modules\/(?!@?vite))/

/** The file of the program that makes a pattern, by the stack; null where a package makes one for itself. */
export function callingFile(): string | null {
  const file = FILE.exec(new Error().stack ?? '')?.[1]
  return file === undefined || file === OTHERS ? null : file
}
