import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'
import stored from '../src/core/rank/network/weights.json' with { type: 'json' }
import { packed } from './pack.ts'

/** Numbers that are no weights are whole multiples of this (train/network.py). */
const UNIT = 2 ** -16

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
  const units: number[] = []
  const taken = (key: string, value: unknown) => {
    if (typeof value !== 'string') return value
    const bytes = Uint8Array.from(Buffer.from(value, 'base64'))
    if (key === 'weights') return `@weights().slice(${weights.length}, ${weights.push(...bytes)})@`
    const own = Array.from(new Float32Array(bytes.buffer), (float) => float / UNIT)
    return `@floats().slice(${units.length}, ${units.push(...own)})@`
  }
  const code = Object.entries(network).map(([name, part]) => {
    const value = JSON.stringify(part, (key, it) => taken(key || name, it)).replace(/"@(.+?)@"/g, '$1')
    return `get ${name}() { return ${value} }`
  })
  const { base64, lengths, count } = packed(weights)
  return `import { unpacked } from ${JSON.stringify(fileURLToPath(new URL('unpacked.ts', import.meta.url)))}
    let heldWeights, heldFloats
    const weights = () => (heldWeights ??= Uint8Array.from(unpacked('${base64}', '${lengths}', ${count})))
    const floats = () => (heldFloats ??= multiples('${inPlanes(units)}'))
    const multiples = (base64) => {
      const planes = atob(base64)
      const bytes = Uint8Array.from(planes, (_, at) => planes.charCodeAt((at % 4) * (planes.length / 4) + (at >> 2)))
      return Float32Array.from(new Int32Array(bytes.buffer), (units) => units * ${UNIT})
    }
    export default { ${code.join(', ')} }`
}

/** First bytes of all whole numbers, then second ones and so on: only the first are not alike. */
function inPlanes(numbers: readonly number[]): string {
  const bytes = [...Buffer.from(Int32Array.from(numbers).buffer)]
  const planes = [0, 1, 2, 3].flatMap((plane) => bytes.filter((_, at) => at % 4 === plane))
  return Buffer.from(planes).toString('base64')
}
