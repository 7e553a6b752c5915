// Compiles the arithmetic of the ranker's network, for `npm run kernel`.
import { writeFileSync } from 'node:fs'
import { compiledWat } from './wat.ts'

const wasm = await compiledWat('src/core/rank/network/kernel.wat')
writeFileSync('src/core/rank/network/kernel.json', `${JSON.stringify({ wasm })}\n`)
