// Bundles the program with all it needs into dist/, so that it starts from few files and installs nothing else,
// and gathers the licences of what went in.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { rolldown } from 'rolldown'
import { ascii } from './bundle/ascii.ts'
import { bundleForBrowsers } from './bundle/browser.ts'
import { compileEagerly } from './bundle/eager.ts'
import { bundleElement } from './bundle/element.ts'
import { plainExports } from './bundle/exports.ts'
import { licences } from './bundle/licences.ts'
import { program } from './bundle/program.ts'
import pkg from './package.json' with { type: 'json' }
import { man } from './src/cli/shell/man.ts'

/** What nearly every run needs, with all that it imports, goes into one file: each file costs half a millisecond. */
const CORE =
  /src\/(?:core\/(?:summarize|nearest|languages\/en\/english|formats\/text\/read|rank\/rankers\/trained|render\/(?:text|style))|node\/input|cli\/(?:main|batch\/(?:input|archive)|arguments|interrupt|progress|unhandled-rejections))\.ts$/
/** What most users do. */
const RUNS = [
  'news-with-boilerplate/article.txt',
  'html-news/article.html',
  'markdown-how-to/article.md',
].map((article) => [`fixtures/${article}`])
/** They are required, not imported. */
const REQUIRED = ['cli', 'worker']

const bundle = await rolldown(program)
const { output } = await bundle.write({
  dir: 'dist',
  cleanDir: true,
  // Lines and names stay, so that an uncaught error shows a line of code and where it came from.
  minify: { mangle: { keepNames: true }, codegen: { removeWhitespace: false } },
  comments: { jsdoc: false, annotation: false },
  // Node loads CommonJS in half the time of modules.
  format: 'cjs',
  dynamicImportInCjs: false,
  exports: 'named',
  // `bin/summarize.js` takes the command of the core.
  minifyInternalExports: false,
  entryFileNames: '[name].cjs',
  // The same names in each version: what Node kept of an older one is written over.
  chunkFileNames: 'chunks/[name].cjs',
  codeSplitting: { groups: [{ name: 'core', test: CORE }] },
})
const chunks = output.filter((file) => file.type === 'chunk')
const helpers = plainExports(readFileSync('dist/chunks/rolldown-runtime.cjs', 'utf8'))
for (const { fileName, name, isEntry } of chunks) {
  const code = ascii(readFileSync(`dist/${fileName}`, 'utf8'))
  // Of entries Node finds the names in the getters.
  writeFileSync(`dist/${fileName}`, isEntry ? code : plainExports(name === 'core' ? withHelpers(code) : code))
}
for (const { name, exports } of chunks.filter(({ isEntry, name }) => isEntry && !REQUIRED.includes(name))) {
  writeFileSync(`dist/${name}.js`, moduleOf(`./${basename(name)}.cjs`, exports))
}
const all = [...chunks, ...(await bundleForBrowsers())]
writeFileSync('THIRD-PARTY-LICENSES.txt', licences(all.flatMap(({ moduleIds }) => moduleIds)))
writeFileSync('dist/summarize.1', man(pkg.version))
compileEagerly('bin/summarize.js', RUNS)
await bundleElement()

/** The code with the bundler's helpers in the place of what loads them from a file of their own. */
function withHelpers(code: string): string {
  const own = `((module) => {\n${helpers}return module.exports;\n})({})`
  return code.replace('require("./rolldown-runtime.cjs")', () => own)
}

/** A module with the exports of CommonJS: to Node the default of that is all of it, whatever is exported as such. */
function moduleOf(file: string, exports: readonly string[]): string {
  const named = exports.filter((name) => name !== 'default')
  const rest = named.length < exports.length ? `import all from '${file}'\nexport default all.default\n` : ''
  return `export { ${named.join(', ')} } from '${file}'\n${rest}`
}
