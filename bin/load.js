'use strict'
// Loads the bundle without compiling it: that would take as long as half of Node's own start.

const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { dirname, resolve } = require('node:path')
const { Script } = require('node:vm')

/** Stands behind a file's name in the name of the file that holds its compiled code. */
const COMPILED = '.compiled'

/**
 * What a file of the bundle exports. From 22.1 on, Node keeps compiled code by itself. Before, what the build left beside
 * the file is taken, and V8 takes no other than its very own: with any other version the file is compiled as ever.
 */
function load(file) {
  if (Module.enableCompileCache !== undefined) {
    Module.enableCompileCache()
    return require(file)
  }
  return run(file, (path) => readOrNone(path + COMPILED))
}

/** Runs a file and those that it requires, each with the compiled code that `codeOf` gives for it, if any. */
function run(file, codeOf, ran = () => {}) {
  if (require.cache[file] !== undefined) return require.cache[file].exports
  const cachedData = codeOf(file)
  if (cachedData === undefined) return require(file)
  const module = { id: file, filename: file, exports: {}, children: [], loaded: true }
  require.cache[file] = module
  const source = Module.wrap(readFileSync(file, 'utf8'))
  const script = new Script(source, { filename: file, cachedData: cachedData ?? undefined })
  const folder = dirname(file)
  const requireFrom = (id) => (id.startsWith('.') ? run(resolve(folder, id), codeOf, ran) : require(id))
  script.runInThisContext()(module.exports, requireFrom, module, file, folder)
  ran(file, script)
  return module.exports
}

function readOrNone(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

module.exports = { COMPILED, load, run }
