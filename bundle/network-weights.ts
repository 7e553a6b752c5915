import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'
import stored from '../src/core/rank/network/weights.json' with { type: 'json' }
import { packed } from './pack.ts'

const IN_BASE64 = 'base64Bytes(weights)'

/** Packs the weights of the network in a twentieth less than compression has them in, and leaves out what tells of their fitting. */
export const networkWeights: Plugin = {
  name: 'network-weights',
  load: (id) => (/network[\\/]weights\.json$/.test(id) ? { code: packedModule(), moduleType: 'js' } : null),
  // They are no base64 then.
  transform: (code, id) => (/network[\\/]weights\.ts$/.test(id) ? code.replace(IN_BASE64, 'weights') : null),
}

/** Unpacked when first asked for: not every page that has the weights ranks by them. */
function packedModule(): string {
  const { date, data, dev, features, ...network } = stored
  const bytes: number[] = []
  const taken = (key: string, value: unknown) => {
    if (key !== 'weights') return value
    const from = bytes.length
    return `@${from}, ${bytes.push(...Buffer.from(`${value}`, 'base64'))}@`
  }
  const code = Object.entries(network).map(([name, part]) => {
    const value = JSON.stringify(part, taken).replace(/"@([\d, ]+)@"/g, 'take($1)')
    return `get ${name}() { return ${value} }`
  })
  const { base64, lengths, count } = packed(bytes)
  return `import { unpacked } from ${JSON.stringify(fileURLToPath(new URL('unpacked.ts', import.meta.url)))}
    let bytes
    const take = (from, to) => {
      bytes ??= unpacked('${base64}', '${lengths}', ${count})
      return Uint8Array.from(bytes.subarray(from, to))
    }
    export default { ${code.join(', ')} }`
}
