/** A dense layer. `weights` holds its biases, one for each unit, then for each input the weights of all units. */
export interface Layer {
  readonly units: number
  readonly weights: Float32Array
}

/** One direction of a gated recurrent unit (Cho et al., EMNLP 2014); its gates are in the order reset, update, new. */
export interface Recurrence {
  /** From the output of the network's input layer to the three gates. */
  readonly input: Layer
  /** From the state to the three gates. */
  readonly hidden: Layer
}

/** A bidirectional recurrent network that reads a sequence of feature rows and gives each of them a score. */
export interface Network {
  /** Features in a row. */
  readonly columns: number
  /** A dense layer with tanh. Its units, and those of one gate, are a multiple of 16. */
  readonly input: Layer
  /** From the mean of all rows to the biases of the input layer: what kind of text it is decides what its features mean. */
  readonly context: Layer
  readonly forward: Recurrence
  readonly backward: Recurrence
  /** One unit over the forward state, the backward state and the output of the input layer. */
  readonly output: Layer
}
