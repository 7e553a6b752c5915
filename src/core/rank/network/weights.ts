import { base64Bytes } from '#base64'
import type { Layer, Network, Recurrence } from './layers.ts'
import stored from './weights.json' with { type: 'json' }

/** The fitted ranker; `weights.json` says when it was fitted, on what, and how well it does. */
export interface Model {
  /** The mean and the standard deviation of each feature over the training sentences. */
  readonly means: Float32Array
  readonly deviations: Float32Array
  readonly network: Network
}

/** The model that the program ships with. */
export const MODEL: Model = {
  means: numbers(stored.means),
  deviations: numbers(stored.deviations),
  network: {
    columns: stored.features.length,
    input: layer(stored.input),
    context: layer(stored.context),
    forward: recurrence(stored.forward),
    backward: recurrence(stored.backward),
    output: layer(stored.output),
  },
}

interface StoredLayer {
  readonly units: number
  /** The step of each row: that of the biases, then that of each input. */
  readonly steps: string
  /** The same rows in steps, as signed bytes. */
  readonly weights: string
}

function recurrence({ input, hidden }: { input: StoredLayer; hidden: StoredLayer }): Recurrence {
  return { input: layer(input), hidden: layer(hidden) }
}

function layer({ units, steps, weights }: StoredLayer): Layer {
  const step = numbers(steps)
  const inSteps = new Int8Array(base64Bytes(weights).buffer)
  const decoded = new Float32Array(inSteps.length)
  // Loops, because `from` with a function takes ten times as long before the compiler has seen it.
  for (let row = 0, at = 0; row < step.length; row++) {
    for (const end = at + units; at < end; at++) decoded[at] = inSteps[at] * step[row]
  }
  return { units, weights: decoded }
}

/** Decodes little-endian 32-bit floats in base64. */
function numbers(base64: string): Float32Array {
  return new Float32Array(base64Bytes(base64).buffer)
}
