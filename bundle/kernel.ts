// Compiles the arithmetic of the ranker's network, for `npm run kernel`.
import { writeFileSync } from 'node:fs'
import { compiledWat } from './wat.ts'

const wasm = await compiledWat('src/rank/kernel.wat')
writeFileSync('src/rank/kernel.json', `${JSON.stringify({ wasm })}\n`)
