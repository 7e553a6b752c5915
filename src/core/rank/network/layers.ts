/** A dense layer in rows: its biases, one for each unit, then for each input the weights of all units. */
export interface Layer {
  readonly units: number
  /** The step of each row: its weights are whole multiples of it. */
  readonly steps: Float32Array
  /** The rows in steps. */
  readonly inSteps: Int8Array
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
  /** The mean and the standard deviation of each feature over the training sentences, one for each column of a row. */
  readonly means: Float32Array
  readonly deviations: Float32Array
  /** A dense layer with tanh. Its units, and those of one gate, are a multiple of 16. */
  readonly input: Layer
  /** From the mean of all rows to the biases of the input layer: what kind of text it is decides what its features mean. */
  readonly context: Layer
  readonly forward: Recurrence
  readonly backward: Recurrence
  /** One unit over the forward state, the backward state and the output of the input layer. */
  readonly output: Layer
}
