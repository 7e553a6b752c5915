import { describe, expect, it } from 'vitest'
import type { Layer, Network } from '../../../../src/core/rank/network/layers.ts'
import { forwardPass } from '../../../../src/core/rank/network/network.ts'
import { MODEL } from '../../../../src/core/rank/network/weights.ts'
import vectors from './network-vectors.json' with { type: 'json' }

/** What single precision leaves of a sum over a hundred products. */
const PRECISION = 4

const rows = Float32Array.from(vectors.rows)

/** The least that a layer can have. */
const UNITS = 16

/** A layer whose weights are all 0 but those of some units, for the first value or, of the last layer, for some. */
function layer(
  units: number,
  values: number,
  bias: number,
  some: readonly [unit: number, value: number, weight: number][],
): Layer {
  const weights = new Float32Array((1 + values) * units)
  weights[0] = bias
  for (const [unit, value, weight] of some) weights[(1 + value) * units + unit] = weight
  return { units, weights }
}

describe('a network', () => {
  it('scores as the fitted one did', () => {
    const { scores } = forwardPass(MODEL.network, rows)
    expect(scores.length).toBe(vectors.scores.length)
    for (const [row, score] of scores.entries()) expect(score).toBeCloseTo(vectors.scores[row], PRECISION)
  })

  it('scores what is worked by hand', () => {
    // Only the first unit of each: tanh(x); reset and update gates at one half, new state tanh of the input's.
    const gates = {
      input: layer(3 * UNITS, UNITS, 0, [[2 * UNITS, 0, 1]]),
      hidden: layer(3 * UNITS, UNITS, 0, []),
    }
    const network: Network = {
      columns: 1,
      input: layer(UNITS, 1, 0, [[0, 0, 1]]),
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

  it('scores a row in the place of another as if it had been there', () => {
    const { network } = MODEL
    const { columns: width } = network
    const other = Float32Array.from({ length: width }, (_, feature) => (feature % 5) / 5 - 0.4)
    const changed = Float32Array.from(rows)
    changed.set(other, 3 * width)
    expect(forwardPass(network, rows).rescore(3, other)).toBeCloseTo(
      forwardPass(network, changed).scores[3],
      PRECISION,
    )
  })

  it('scores nothing of nothing', () => {
    expect(forwardPass(MODEL.network, new Float32Array(0)).scores).toEqual(new Float64Array(0))
  })
})
