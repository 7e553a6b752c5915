import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'
import stored from '../src/core/rank/network/weights.json' with { type: 'json' }
import { packed } from './pack.ts'

/** Packs the weights of the network in a twentieth less than compression has them in, and leaves out what tells of their fitting. */
export const networkWeights: Plugin = {
  name: 'network-weights',
  load: (id) => (/network[\\/]weights\.json$/.test(id) ? { code: packedModule(), moduleType: 'js' } : null),
}

function packedModule(): string {
  const { date, data, dev, features, ...network } = stored
  const bytes: number[] = []
  const taken = (key: string, value: unknown) => {
    if (key !== 'weights') return value
    const own = Buffer.from(`${value}`, 'base64')
    bytes.push(...own)
    return `@${own.length}`
  }
  const code = JSON.stringify(network, taken).replace(/"@(\d+)"/g, 'take($1)')
  const { base64, lengths, count } = packed(bytes)
  return `import { unpacked } from ${JSON.stringify(fileURLToPath(new URL('unpacked.ts', import.meta.url)))}
    const bytes = unpacked('${base64}', '${lengths}', ${count})
    let at = 0
    const take = (size) => btoa(String.fromCharCode(...bytes.slice(at, (at += size))))
    export default ${code}`
}
