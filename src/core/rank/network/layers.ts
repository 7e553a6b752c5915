/** A dense layer: its biases, then for each value that it is given its weights, one for each unit. */
export interface Layer {
  readonly units: number
  readonly weights: Float32Array
}

/** One direction of a gated recurrent unit (Cho et al., EMNLP 2014), its gates in the order reset, update, new. */
export interface Recurrence {
  readonly input: Layer
  readonly hidden: Layer
}

/** A bidirectional recurrent network that reads a sequence of feature rows and scores each of them. */
export interface Network {
  /** Numbers in a row. */
  readonly columns: number
  /** Its units, and those of each gate of the recurrence, are a multiple of 16. */
  readonly input: Layer
  readonly forward: Recurrence
  readonly backward: Recurrence
  /** One unit over the states of both directions and what the input layer makes of a row. */
  readonly output: Layer
}
