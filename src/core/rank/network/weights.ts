import { base64Bytes } from '#base64'
import type { Layer, Network, Recurrence } from './layers.ts'
import stored from './weights.json' with { type: 'json' }

interface Fitted {
  readonly several: Network
  /** The same network with another output layer: it tells the one sentence that says it, where one is asked for. */
  readonly single: Network
  /** And with one for languages whose words it does not know. */
  readonly wordless: Network
}

let made: Fitted | undefined

/**
 * The network that the program ships with; `weights.json` says when it was fitted, on what, and how well it does. It is
 * decoded when it is first asked for: a page may have the module and leave the ranking to a worker.
 */
export function fitted(): Fitted {
  made ??= decoded()
  return made
}

function decoded(): Fitted {
  const several: Network = {
    means: numbers(stored.means),
    deviations: numbers(stored.deviations),
    input: layer(stored.input),
    context: layer(stored.context),
    forward: recurrence(stored.forward),
    backward: recurrence(stored.backward),
    output: layer(stored.output),
  }
  const reading = (output: StoredLayer): Network => ({ ...several, output: layer(output) })
  return { several, single: reading(stored.single), wordless: reading(stored.wordless) }
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
  return { units, steps: numbers(steps), inSteps: new Int8Array(base64Bytes(weights).buffer) }
}

/** Decodes little-endian 32-bit floats in base64. */
function numbers(base64: string): Float32Array {
  return new Float32Array(base64Bytes(base64).buffer)
}
