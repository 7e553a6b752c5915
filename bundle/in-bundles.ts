import { dirname, join } from 'node:path'
import { type Plugin, RolldownMagicString } from 'rolldown'

/** How what is built asks for a module of Node. */
const REQUIRE = /\brequire\(("(?:node:)?[a-z_/0-9]+")\)/g

/**
 * Lets other bundlers take the library into bundles of their own. A bundle that is a module has no `require` at run
 * time, and none may ask for what is not installed: linkedom tries canvas, and takes its stand-in without.
 */
export const inBundles: Plugin = {
  name: 'in-bundles',
  resolveId: (source, importer) =>
    source === 'canvas' && importer ? join(dirname(importer), 'canvas-shim.cjs') : null,
  renderChunk: (code) =>
    new RolldownMagicString(code).replaceAll(REQUIRE, 'globalThis.process.getBuiltinModule($1)'),
}
