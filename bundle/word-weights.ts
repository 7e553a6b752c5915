import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'
import stored from '../src/core/rank/features/word-weights.json' with { type: 'json' }
import { packed } from './pack.ts'

/** The character of most weights. */
const ZERO = 'G'

/** Packs the weights of words: runs of zeros, and the characters of what stands between, in a fifth less than compression has them in; unpacked when first asked for. */
export const wordWeights: Plugin = {
  name: 'word-weights',
  load: (id) => (/word-weights\.json$/.test(id) ? { code: packedModule(), moduleType: 'js' } : null),
}

function packedModule(): string {
  const parts = [...stored.weights.matchAll(/(G*)([^G])/g)]
  const runs = packed(parts.map(([, run]) => run.length))
  const others = packed(parts.map(([, , other]) => other.charCodeAt(0)))
  return `import { unpacked } from ${JSON.stringify(fileURLToPath(new URL('unpacked.ts', import.meta.url)))}
    const numbers = ({ base64, lengths, count }) => unpacked(base64, lengths, count)
    let weights
    const unpackedWeights = () => {
      const [runs, others] = [${JSON.stringify(runs)}, ${JSON.stringify(others)}].map(numbers)
      const all = new Uint8Array(${stored.weights.length}).fill(${ZERO.charCodeAt(0)})
      let at = 0
      for (let index = 0; index < runs.length; index++) {
        at += runs[index]
        all[at++] = others[index]
      }
      return new TextDecoder().decode(all)
    }
    export default { step: ${stored.step}, get weights() { return (weights ??= unpackedWeights()) } }`
}
