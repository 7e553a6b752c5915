import type { Memory } from '../memory.ts'

/** Where compressed rows lie, and the class of each; of how many classes there are. */
export type Rows = [rowStarts: number, columns: number, values: number, classes: number, size: number]

/** The loops of a walk in WebAssembly (`walk.wat`): before JavaScript is compiled they take a tenth of its time. */
export interface Kernel {
  readonly memory: Memory
  /** Adds to `sums`, for each term and class, each row's weight times the row's element of `vector`. */
  readonly sumByTerm: (...args: [...Rows, sums: number, vector: number, count: number]) => void
  /** Writes each row's product with the sums to `product`: less its own part of them, each class times its factor. */
  readonly multiplyRows: (
    ...args: [...Rows, sums: number, vector: number, count: number, factors: number, product: number]
  ) => void
  /** Writes each rank over its node's degree to `scaled`; gives the sum of the ranks of nodes with at most the least degree. */
  readonly divideByDegree: (
    ranks: number,
    degrees: number,
    scaled: number,
    count: number,
    least: number,
  ) => number
  /** Sets the ranks to `base` plus the damped product; gives the largest change of any of them. */
  readonly update: (ranks: number, product: number, count: number, base: number, damping: number) => number
}
