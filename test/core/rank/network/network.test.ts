import { describe, expect, it } from 'vitest'
import type { Layer, Network } from '../../../../src/core/rank/network/layers.ts'
import { forwardPass } from '../../../../src/core/rank/network/network.ts'
import { fitted } from '../../../../src/core/rank/network/weights.ts'
import vectors from './network-vectors.json' with { type: 'json' }

/** Decimal places that single precision leaves in a sum of a hundred products. */
const PRECISION = 4

const rows = Float32Array.from(vectors.rows)

/** The fewest units that a layer can have. */
const UNITS = 16

/** A layer whose first bias is `bias` and whose weights are 0 but for those given, one of an input at most. */
function layer(
  units: number,
  inputs: number,
  bias: number,
  given: readonly [unit: number, input: number, weight: number][],
): Layer {
  const steps = new Float32Array(1 + inputs)
  const inSteps = new Int8Array(steps.length * units)
  for (const [unit, input, weight] of [[0, -1, bias], ...given]) {
    steps[1 + input] = weight
    inSteps[(1 + input) * units + unit] = 1
  }
  return { units, steps, inSteps }
}

/** The mean and the deviation of one feature. */
const [means, deviations] = [Float32Array.of(0), Float32Array.of(1)]

describe('forwardPass', () => {
  it.each([
    ['several sentences', fitted().several, vectors.scores],
    ['one sentence', fitted().single, vectors.single],
    ['languages without words', fitted().wordless, vectors.wordless],
  ])('gives the scores that PyTorch gave after the fitting for %s', (_, network, expected) => {
    const { scores } = forwardPass(network, rows)
    expect(scores.length).toBe(expected.length)
    for (const [row, score] of scores.entries()) expect(score).toBeCloseTo(expected[row], PRECISION)
  })

  it('gives the scores worked out by hand', () => {
    // Only the first unit counts. It encodes x as tanh(x); reset and update are one half, new is tanh of the encoded x.
    const gates = {
      input: layer(3 * UNITS, UNITS, 0, [[2 * UNITS, 0, 1]]),
      hidden: layer(3 * UNITS, UNITS, 0, []),
    }
    const network: Network = {
      means,
      deviations,
      input: layer(UNITS, 1, 0, [[0, 0, 1]]),
      // The mean row is 1.5: half of it, less 0.75, adds nothing.
      context: layer(UNITS, 1, -0.75, [[0, 0, 0.5]]),
      forward: gates,
      backward: gates,
      output: layer(1, 3 * UNITS, 0.5, [
        [0, 0, 1],
        [0, UNITS, 10],
        [0, 2 * UNITS, 100],
      ]),
    }
    const [a, b] = [Math.tanh(1), Math.tanh(2)]
    const [first, second] = [Math.tanh(a) / 2, Math.tanh(b) / 2]
    const { scores } = forwardPass(network, Float32Array.of(1, 2))
    expect(scores[0]).toBeCloseTo(0.5 + first + 10 * (first + second / 2) + 100 * a, PRECISION)
    expect(scores[1]).toBeCloseTo(0.5 + (second + first / 2) + 10 * second + 100 * b, PRECISION)
  })

  it('reads every row in the context of the mean row', () => {
    const gates = { input: layer(3 * UNITS, UNITS, 0, []), hidden: layer(3 * UNITS, UNITS, 0, []) }
    const network: Network = {
      means,
      deviations,
      input: layer(UNITS, 1, 0, [[0, 0, 1]]),
      context: layer(UNITS, 1, 0.25, [[0, 0, -1]]),
      forward: gates,
      backward: gates,
      output: layer(1, 3 * UNITS, 0, [[0, 2 * UNITS, 1]]),
    }
    const { scores } = forwardPass(network, Float32Array.of(1, 2))
    expect(scores[0]).toBeCloseTo(Math.tanh(1 + 0.25 - 1.5), PRECISION)
    expect(scores[1]).toBeCloseTo(Math.tanh(2 + 0.25 - 1.5), PRECISION)
  })

  it('rescores a row as the pass did', () => {
    const { scores, rescore } = forwardPass(fitted().several, rows)
    const columns = fitted().several.means.length
    for (const [index, score] of scores.entries())
      expect(rescore(index, rows.slice(index * columns, (index + 1) * columns))).toBeCloseTo(score, PRECISION)
  })

  it('rescores a changed row in the same context as a pass over the changed sequence would', () => {
    const { context, means } = fitted().several
    const width = means.length
    const network = { ...fitted().several, context: layer(context.units, width, 0.5, []) }
    const other = Float32Array.from({ length: width }, (_, feature) => (feature % 5) / 5 - 0.4)
    const changed = Float32Array.from(rows)
    changed.set(other, 3 * width)
    expect(forwardPass(network, rows).rescore(3, other)).toBeCloseTo(
      forwardPass(network, changed).scores[3],
      PRECISION,
    )
  })

  it('gives no scores for no rows', () => {
    expect(forwardPass(fitted().several, new Float32Array(0)).scores).toEqual(new Float64Array(0))
  })
})
