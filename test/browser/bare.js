// Run by Node with --experimental-vm-modules: summarizes the texts on standard input with the library at a path, where there is
// nothing but JavaScript and what every runtime of the web has. Prints the summaries and the files that were loaded.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { createContext, SourceTextModule } from 'node:vm'

const context = createContext({ TextDecoder, TextEncoder, URL, atob, btoa })
const modules = new Map()

function load(path) {
  if (!modules.has(path)) {
    const options = { context, identifier: path, importModuleDynamically: importFrom }
    modules.set(path, new SourceTextModule(readFileSync(path, 'utf8'), options))
  }
  return modules.get(path)
}

const link = (specifier, { identifier }) => load(resolve(dirname(identifier), specifier))

/** One import after another: a module must not be linked twice at a time. */
let last = Promise.resolve()

function importFrom(specifier, referrer) {
  const module = link(specifier, referrer)
  last = last.then(async () => {
    if (module.status === 'unlinked') await module.link(link)
    await module.evaluate()
    return module
  })
  return last
}

const [library] = process.argv.slice(2)
const { namespace } = await importFrom(resolve(library), { identifier: resolve('.') })
const summaries = []
for (const text of JSON.parse(readFileSync(0, 'utf8')))
  summaries.push(JSON.stringify(await namespace.summarize(text)))
console.log(JSON.stringify({ summaries, files: [...modules.keys()] }))
