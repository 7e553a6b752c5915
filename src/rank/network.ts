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
  const { input, forward, backward } = network
  const count = rows.length / input.columns
  const hidden = hiddenStates(input, rows)
  const before = statesOf(forward, hidden, count, 1)
  const after = statesOf(backward, hidden, count, -1)
  const start = new Float32Array(forward.hidden.columns)
  const rescore = (index: number, row: Float32Array) => {
    const own = hiddenStates(input, row)
    const ahead = stepper(forward)(own, before[index - 1] ?? start)
    const behind = stepper(backward)(own, after[index + 1] ?? start)
    return output(network, ahead, behind, own)
  }
  const scores = new Float64Array(count)
  for (let row = 0; row < count; row++)
    scores[row] = output(network, before[row], after[row], vectorAt(hidden, row, input.rows))
  return { scores, rescore }
}

function hiddenStates(input: Layer, rows: Float32Array): Float32Array {
  const count = rows.length / input.columns
  const states = new Float32Array(count * input.rows)
  for (let row = 0; row < count; row++)
    apply(input, vectorAt(rows, row, input.columns), vectorAt(states, row, input.rows))
  for (let at = 0; at < states.length; at++) states[at] = Math.tanh(states[at])
  return states
}

function vectorAt(sequence: Float32Array, index: number, size: number): Float32Array {
  return sequence.subarray(index * size, (index + 1) * size)
}

/** The state of a recurrent unit at each place of the sequence, read from its start on (1) or from its end on (-1). */
function statesOf(
  unit: Recurrence,
  sequence: Float32Array,
  count: number,
  direction: 1 | -1,
): Float32Array[] {
  const states: Float32Array[] = Array(count)
  const step = stepper(unit)
  let state: Float32Array = new Float32Array(unit.hidden.columns)
  for (let read = 0; read < count; read++) {
    const at = direction === 1 ? read : count - 1 - read
    state = step(vectorAt(sequence, at, unit.input.columns), state)
    states[at] = state
  }
  return states
}

/** Gives the state of a unit after what it is given in a state. */
function stepper({ input, hidden }: Recurrence): (given: Float32Array, state: Float32Array) => Float32Array {
  const size = hidden.columns
  const fromInput = new Float32Array(input.rows)
  const fromState = new Float32Array(hidden.rows)
  return (given, state) => {
    apply(input, given, fromInput)
    apply(hidden, state, fromState)
    const next = new Float32Array(size)
    for (let unit = 0; unit < size; unit++) {
      const reset = sigmoid(fromInput[unit] + fromState[unit])
      const update = sigmoid(fromInput[size + unit] + fromState[size + unit])
      const fresh = Math.tanh(fromInput[2 * size + unit] + reset * fromState[2 * size + unit])
      next[unit] = (1 - update) * fresh + update * state[unit]
    }
    return next
  }
}

function output({ output: { weights, bias } }: Network, ...parts: readonly Float32Array[]): number {
  let sum = bias[0]
  let at = 0
  for (const part of parts) for (let unit = 0; unit < part.length; unit++) sum += weights[at++] * part[unit]
  return sum
}

/** Writes a layer's outputs to `result`. */
function apply({ rows, columns, weights, bias }: Layer, values: Float32Array, result: Float32Array): void {
  let row = 0
  // Four rows at a time: one sum alone waits for itself, and every value is fetched once for the four.
  for (; row + 3 < rows; row += 4) {
    let a = bias[row]
    let b = bias[row + 1]
    let c = bias[row + 2]
    let d = bias[row + 3]
    let at = row * columns
    for (let column = 0; column < columns; column++, at++) {
      const value = values[column]
      a += weights[at] * value
      b += weights[at + columns] * value
      c += weights[at + 2 * columns] * value
      d += weights[at + 3 * columns] * value
    }
    result[row] = a
    result[row + 1] = b
    result[row + 2] = c
    result[row + 3] = d
  }
  for (; row < rows; row++) {
    result[row] = bias[row]
    for (let column = 0; column < columns; column++)
      result[row] += weights[row * columns + column] * values[column]
  }
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
