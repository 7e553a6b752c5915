import { describe, expect, it } from 'vitest'
import { compiledWat } from '../../../../bundle/wat.ts'
import stored from '../../../../src/core/rank/network/kernel.json' with { type: 'json' }
import { memoryOf, startKernel } from '../../../../src/core/rank/network/kernel.ts'

/** Sizes are multiples of this. */
const LANES = 16

describe('the kernel', () => {
  it('is up to date with its source (if not: npm run kernel)', async () => {
    expect(await compiledWat('src/core/rank/network/kernel.wat')).toBe(stored.wasm)
  })

  it('computes tanh to within a hundred-thousandth', () => {
    const kernel = startKernel()
    const values = Float32Array.from({ length: 64 * LANES }, (_, at) => (at - 32 * LANES) / LANES / 2)
    const extreme = [0, -0, 1e-30, 1e30, -1e30, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    values.set(extreme)
    const memory = memoryOf(kernel, values.length)
    memory.set(values)
    kernel.tanh(0, values.length)
    for (const [at, value] of values.entries())
      expect(Math.abs(memory[at] - Math.tanh(value))).toBeLessThan(1e-5)
  })

  it('grows its memory to the size asked for and keeps its contents', () => {
    const kernel = startKernel()
    memoryOf(kernel, 1).set([7])
    const grown = memoryOf(kernel, 1_000_000)
    expect(grown.length).toBeGreaterThanOrEqual(1_000_000)
    expect(grown[0]).toBe(7)
  })
})
