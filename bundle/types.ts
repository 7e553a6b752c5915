// Removes the type declarations that no user of the library can reach from its index.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const FOLDER = 'dist/types'
const IMPORT = /(?:from|import\() ?'(\.[^']+)\.ts'/g

const reached = new Set<string>()
reach('index.d.ts')
for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.d.ts') && !reached.has(normalize(file))) rmSync(join(FOLDER, file))
}

function reach(file: string): void {
  if (reached.has(file)) return
  reached.add(file)
  const code = readFileSync(join(FOLDER, file), 'utf8')
  for (const [, path] of code.matchAll(IMPORT)) reach(join(dirname(file), `${path}.d.ts`))
}
