import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Kernel, memoryOf } from '../../../../src/core/rank/network/kernel.ts'
import { plainKernel } from '../../../../src/core/rank/network/plain-kernel.ts'
import { startKernel } from '../../../../src/core/rank/network/start-kernel.ts'

const SIZE = 16
/** Numbers in the memory of a kernel: more than any of the calls below reaches. */
const NUMBERS = 64 * SIZE

const numbers = fc.float32Array({ minLength: NUMBERS, maxLength: NUMBERS, noNaN: true, min: -100, max: 100 })

/** What each call makes of the same memory. */
const CALLS: Readonly<Record<string, (kernel: Kernel) => unknown>> = {
  dense: (kernel) => kernel.dense(0, 800, 800 + SIZE, 2 * SIZE, 900),
  tanh: (kernel) => kernel.tanh(0, NUMBERS),
  'a step of the unit': (kernel) => kernel.gruStep(0, 3 * SIZE, 6 * SIZE, 7 * SIZE, SIZE, 8 * SIZE),
  unpack: (kernel) => kernel.unpack(0, 8 * SIZE, SIZE, 8 * SIZE),
  standardize: (kernel) => kernel.standardize(0, SIZE, SIZE, 2 * SIZE, 4),
  'the sums': (kernel) => kernel.addTo(0, SIZE, 2 * SIZE),
  'the dot product': (kernel) => kernel.dot(0, SIZE, 3 * SIZE),
}

describe('the kernel in plain JavaScript', () => {
  it.each(Object.entries(CALLS))('gives what WebAssembly gives, to the last bit: %s', (_, call) => {
    const [compiled, plain] = [startKernel(), plainKernel()]
    const run = (kernel: Kernel, values: Float32Array) => {
      const memory = memoryOf(kernel, NUMBERS)
      memory.set(values)
      const result = call(kernel)
      return { result, memory: [...memory] }
    }
    fc.assert(
      fc.property(numbers, (values) => {
        expect(run(plain, values)).toEqual(run(compiled, values))
      }),
    )
  })

  it('keeps its contents when it grows', () => {
    const kernel = plainKernel()
    memoryOf(kernel, 1).set([7])
    const grown = memoryOf(kernel, 1_000_000)
    expect(grown.length).toBeGreaterThanOrEqual(1_000_000)
    expect(grown[0]).toBe(7)
  })
})
