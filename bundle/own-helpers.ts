import type { Plugin } from 'rolldown'

/** What the bundler's helpers do, as far as modules need it that every page loads. */
const HELPERS: Readonly<Record<string, string>> = {
  // The exports of a module that shares its file with others, by functions that get them.
  __exportAll: `(getters) => {
    const all = {}
    for (const name in getters) Object.defineProperty(all, name, { get: getters[name] })
    return all
  }`,
  // Runs a module when it is first needed, and only then.
  __esmMin: `(run) => () => {
    const first = run
    run = undefined
    first?.()
  }`,
}

const IMPORT = /^import \{ (.+) \} from "\.\/rolldown-runtime\.js";/m

/** The code with helpers of its own in the place of an import of the bundler's, if it has one. */
export function withOwnHelpers(code: string): string {
  return code.replace(IMPORT, (_, imported: string) =>
    imported
      .split(', ')
      .map((one) => one.replace(/^\w+ as /, ''))
      .map((name) => `const ${name} = ${helper(name)};`)
      .join('\n'),
  )
}

function helper(name: string): string {
  const source = HELPERS[name]
  if (source === undefined) throw new Error(`no helper ${name} is written yet`)
  return source
}

/** Spares pages a file: the bundler puts its helpers into one of their own, most of which only packages need. */
export const ownHelpers = (chunks: readonly string[]): Plugin => ({
  name: 'own-helpers',
  renderChunk: (code, { name }) => (chunks.includes(name) ? withOwnHelpers(code) : null),
})
