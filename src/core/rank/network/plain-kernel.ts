import { plainMemory } from '../plain-memory.ts'
import type { Kernel } from './kernel.ts'

const { fround, max, min } = Math

/** The bounds and coefficients of the fraction in `kernel.wat`, as 32-bit floats. */
const CLIP = fround(6.1)
const LEADING = fround(34459425)

/** The kernel in plain JavaScript, operation by operation as `kernel.wat` has it: the same to the last bit, and slower. */
export function plainKernel(): Kernel {
  const memory = plainMemory()
  return {
    memory,
    dense(layer, start, end, units, result) {
      const { floats } = memory
      floats.copyWithin(result, layer, layer + units)
      for (let at = start, weights = layer + units; at < end; at++, weights += units) {
        const x = floats[at]
        // What is stored is rounded as every sum is.
        for (let unit = 0; unit < units; unit++) floats[result + unit] += fround(x * floats[weights + unit])
      }
    },
    tanh(start, end) {
      const { floats } = memory
      for (let at = start; at < end; at++) floats[at] = tanh(floats[at])
    },
    gruStep(input, hidden, state, end, size, result) {
      const { floats } = memory
      for (let at = 0; at < end - state; at++) {
        const [other, last] = [at + size, at + 2 * size]
        const reset = sigmoid(fround(floats[input + at] + floats[hidden + at]))
        const update = sigmoid(fround(floats[input + other] + floats[hidden + other]))
        const next = tanh(fround(floats[input + last] + fround(reset * floats[hidden + last])))
        floats[result + at] = next + fround(update * fround(floats[state + at] - next))
      }
    },
    unpack(layer, end, units, steps) {
      const { floats, bytes } = memory
      let byte = end * floats.BYTES_PER_ELEMENT - (end - layer)
      for (let row = layer, step = steps; row < end; row += units, step++)
        for (let at = row; at < row + units; at++) floats[at] = floats[step] * bytes[byte++]
    },
    standardize(start, end, means, deviations, most) {
      const { floats } = memory
      for (let at = 0; at < end - start; at++) {
        const deviation = (floats[start + at] - floats[means + at]) / floats[deviations + at]
        floats[start + at] = max(-most, min(most, deviation))
      }
    },
    addTo(start, end, sums) {
      const { floats, doubles } = memory
      const first = (sums * floats.BYTES_PER_ELEMENT) / doubles.BYTES_PER_ELEMENT
      for (let at = start; at < end; at++) doubles[first + at - start] += floats[at]
    },
    dot(weights, start, end) {
      const { floats } = memory
      let sum = 0
      for (let at = start; at < end; at++) sum += floats[weights + at - start] * floats[at]
      return sum
    },
  }
}

function tanh(value: number): number {
  const x = max(-CLIP, min(CLIP, value))
  const s = fround(x * x)
  const upper = fround(
    LEADING + fround(s * fround(4729725 + fround(s * fround(135135 + fround(s * fround(990 + s)))))),
  )
  const lower = fround(
    LEADING +
      fround(s * fround(16216200 + fround(s * fround(945945 + fround(s * fround(13860 + fround(s * 45))))))),
  )
  return fround(fround(x * upper) / lower)
}

function sigmoid(x: number): number {
  return fround(0.5 + fround(0.5 * tanh(fround(0.5 * x))))
}
