// Keeps of the type declarations what users of the library can reach from its entries, once for those who import it and
// once for those who require it.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const FOLDER = 'dist/types'
const IMPORT = /(?<=(?:from|import\() ?["'])(\.[^"']+)\.ts(?=["'])/g

const reached = new Set<string>()
reach('index')
reach('remark')
reach('browser')
reach('element/element')
for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.d.ts') && !reached.has(normalize(file.slice(0, -'.d.ts'.length))))
    rmSync(join(FOLDER, file))
}

function reach(name: string): void {
  if (reached.has(name)) return
  reached.add(name)
  const code = readFileSync(join(FOLDER, `${name}.d.ts`), 'utf8')
  writeFileSync(join(FOLDER, `${name}.d.cts`), code.replaceAll(IMPORT, '$1.cts'))
  for (const [, path] of code.matchAll(IMPORT)) reach(join(dirname(name), path))
}
