import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'
import stored from '../src/core/rank/network/weights.json' with { type: 'json' }
import { packed } from './pack.ts'

const IN_BASE64 = /base64Bytes\((\w+)\)/g

/** Packs the weights of the network in a twentieth less than compression has them in, and leaves out what tells of their fitting. */
export const networkWeights: Plugin = {
  name: 'network-weights',
  load: (id) => (/network[\\/]weights\.json$/.test(id) ? { code: packedModule(), moduleType: 'js' } : null),
  // They are no base64 then.
  transform: (code, id) => (/network[\\/]weights\.ts$/.test(id) ? code.replace(IN_BASE64, '$1') : null),
}

/** Unpacked when first asked for: not every page that has the weights ranks by them. */
function packedModule(): string {
  const { date, data, dev, features, ...network } = stored
  const weights: number[] = []
  const floats: number[] = []
  const taken = (key: string, value: unknown) => {
    if (typeof value !== 'string') return value
    const [name, all] = key === 'weights' ? ['weights', weights] : ['floats', floats]
    const from = all.length
    return `@${name}().slice(${from}, ${all.push(...Buffer.from(value, 'base64'))})@`
  }
  const code = Object.entries(network).map(([name, part]) => {
    const value = JSON.stringify(part, (key, it) => taken(key || name, it)).replace(/"@(.+?)@"/g, '$1')
    return `get ${name}() { return ${value} }`
  })
  const { base64, lengths, count } = packed(weights)
  return `import { unpacked } from ${JSON.stringify(fileURLToPath(new URL('unpacked.ts', import.meta.url)))}
    let heldWeights, heldFloats
    const weights = () => (heldWeights ??= Uint8Array.from(unpacked('${base64}', '${lengths}', ${count})))
    const floats = () => (heldFloats ??= joined(atob('${inPlanes(floats)}')))
    const joined = (planes) => Uint8Array.from(planes, (_, at) => planes.charCodeAt((at % 4) * (planes.length / 4) + (at >> 2)))
    export default { ${code.join(', ')} }`
}

/** First bytes of all floats, then second ones and so on: only the last, with their exponents, are alike. */
function inPlanes(floats: readonly number[]): string {
  const planes = [0, 1, 2, 3].flatMap((plane) => floats.filter((_, at) => at % 4 === plane))
  return Buffer.from(planes).toString('base64')
}
