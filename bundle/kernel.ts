// Compiles the arithmetic of the ranker, for `npm run kernel`.
import { writeFileSync } from 'node:fs'
import { compiledWat } from './wat.ts'

for (const path of ['src/core/rank/network/kernel', 'src/core/rank/graph/walk']) {
  const wasm = await compiledWat(`${path}.wat`)
  writeFileSync(`${path}.json`, `${JSON.stringify({ wasm })}\n`)
}
