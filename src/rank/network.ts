/** A dense layer: `rows` outputs from `columns` inputs; weights row after row. */
export interface Layer {
  readonly rows: number
  readonly columns: number
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** One direction of a gated recurrent unit (Cho et al., EMNLP 2014), its gates in the order reset, update, new. */
export interface Recurrence {
  readonly input: Layer
  readonly hidden: Layer
}

/** A bidirectional recurrent network that reads a sequence of feature rows and scores each of them. */
export interface Network {
  readonly input: Layer
  readonly forward: Recurrence
  readonly backward: Recurrence
  /** One row over the states of both directions and the input layer's. */
  readonly output: Layer
}

/** What the network makes of a sequence. */
export interface Reading {
  /** The score of every row. */
  readonly scores: Float64Array
  /** The score that another row would have in the place of the one at `index`, its neighbours as they are. */
  rescore(index: number, row: Float32Array): number
}

/** Reads a sequence of rows, which `rows` holds one after another, each as long as the input layer has columns. */
export function read(network: Network, rows: Float32Array): Reading {
  const width = network.input.columns
  const states = Array.from({ length: rows.length / width }, (_, row) =>
    hiddenState(network, rows, row * width),
  )
  const before = statesOf(network.forward, states)
  const after = statesOf(network.backward, states.toReversed()).reverse()
  const start = new Float32Array(network.forward.hidden.columns)
  const rescore = (index: number, row: Float32Array) => {
    const state = hiddenState(network, row, 0)
    const forward = step(network.forward, state, before[index - 1] ?? start)
    const backward = step(network.backward, state, after[index + 1] ?? start)
    return output(network, forward, backward, state)
  }
  const scores = Float64Array.from(states, (state, row) => output(network, before[row], after[row], state))
  return { scores, rescore }
}

function hiddenState({ input }: Network, rows: Float32Array, from: number): Float32Array {
  return apply(input, rows, from).map(Math.tanh)
}

function output({ output: { weights, bias } }: Network, ...parts: readonly Float32Array[]): number {
  let sum = bias[0]
  let at = 0
  for (const part of parts) for (let unit = 0; unit < part.length; unit++) sum += weights[at++] * part[unit]
  return sum
}

/** The state of a recurrent unit after each step of the sequence. */
function statesOf(unit: Recurrence, sequence: readonly Float32Array[]): Float32Array[] {
  let state: Float32Array = new Float32Array(unit.hidden.columns)
  return sequence.map((input) => {
    state = step(unit, input, state)
    return state
  })
}

function step({ input, hidden }: Recurrence, given: Float32Array, state: Float32Array): Float32Array {
  const size = hidden.columns
  const fromInput = apply(input, given, 0)
  const fromState = apply(hidden, state, 0)
  const next = new Float32Array(size)
  for (let unit = 0; unit < size; unit++) {
    const reset = sigmoid(fromInput[unit] + fromState[unit])
    const update = sigmoid(fromInput[size + unit] + fromState[size + unit])
    const fresh = Math.tanh(fromInput[2 * size + unit] + reset * fromState[2 * size + unit])
    next[unit] = (1 - update) * fresh + update * state[unit]
  }
  return next
}

function apply({ rows, columns, weights, bias }: Layer, values: Float32Array, from: number): Float32Array {
  const result = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    // Four sums at a time: one alone waits for itself, which doubles the time of the whole ranker.
    let a = bias[row]
    let b = 0
    let c = 0
    let d = 0
    let at = row * columns
    let column = from
    for (const last = from + columns - 3; column < last; column += 4, at += 4) {
      a += weights[at] * values[column]
      b += weights[at + 1] * values[column + 1]
      c += weights[at + 2] * values[column + 2]
      d += weights[at + 3] * values[column + 3]
    }
    for (; column < from + columns; column++, at++) a += weights[at] * values[column]
    result[row] = a + b + c + d
  }
  return result
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
