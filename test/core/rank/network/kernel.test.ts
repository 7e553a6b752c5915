import { describe, expect, it } from 'vitest'
import { compiledWat } from '../../../../bundle/wat.ts'
import stored from '../../../../src/core/rank/network/kernel.json' with { type: 'json' }
import { memoryOf } from '../../../../src/core/rank/network/kernel.ts'
import { startKernel } from '../../../../src/core/rank/network/start-kernel.ts'

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

  it('unpacks a layer in its own place, each row by its step', () => {
    const kernel = startKernel()
    const memory = memoryOf(kernel, 2 * LANES)
    const steps = [0.5, -2]
    new Int8Array(memory.buffer).set([1, -128, 127, 0, 3, -3], 4 * 8 - 6)
    memory.set(steps, 8)
    kernel.unpack(2, 8, 3, 8)
    expect([...memory.slice(2, 8)]).toEqual([0.5, -64, 63.5, -0, -6, 6])
  })

  it('standardizes values and clips them', () => {
    const kernel = startKernel()
    const memory = memoryOf(kernel, 12)
    memory.set([1, 2, 100, -100, 1, 1, 1, 1, 2, 0.5, 1, 1])
    kernel.standardize(0, 4, 4, 8, 4)
    expect([...memory.slice(0, 4)]).toEqual([0, 2, 4, -4])
  })

  it('adds to sums and multiplies in double precision', () => {
    const kernel = startKernel()
    const memory = memoryOf(kernel, 12)
    const sums = new Float64Array(memory.buffer, 16, 2).fill(1)
    memory.set([0.1, 3e8], 0)
    kernel.addTo(0, 2, 4)
    expect([...sums]).toEqual([1 + Math.fround(0.1), 3e8 + 1])
    expect(kernel.dot(0, 0, 2)).toBe(Math.fround(0.1) ** 2 + 9e16)
  })

  it('grows its memory to the size asked for and keeps its contents', () => {
    const kernel = startKernel()
    memoryOf(kernel, 1).set([7])
    const grown = memoryOf(kernel, 1_000_000)
    expect(grown.length).toBeGreaterThanOrEqual(1_000_000)
    expect(grown[0]).toBe(7)
  })
})
