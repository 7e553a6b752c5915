import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import type { SparseVector } from './vectors.ts'

/** A direction in which an article's vectors extend. */
export interface Topic {
  /** The square of its singular value, above 0. */
  readonly value: number
  /** Its unit vector over the terms of the vectors. */
  readonly vector: Float64Array
}

/**
 * The singular vectors of a matrix whose columns are the sparse vectors, over `size` terms, whose singular value is at
 * least `share` of the largest. They are the eigenvectors of the matrix times its transpose; time grows with the cube
 * of `size`.
 */
export function topicsOf(columns: readonly SparseVector[], size: number, share: number): Topic[] {
  if (size === 0) return []
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(gramMatrix(columns, size), {
    assumeSymmetric: true,
  })
  const least = share ** 2 * Math.max(...realEigenvalues)
  return realEigenvalues.flatMap((value, column) =>
    value > 0 && value >= least
      ? [{ value, vector: Float64Array.from(eigenvectorMatrix.getColumn(column)) }]
      : [],
  )
}

/** The sum of the outer products of the vectors with themselves. */
function gramMatrix(columns: readonly SparseVector[], size: number): Matrix {
  const gram = Matrix.zeros(size, size)
  for (const { terms, weights } of columns) {
    for (const [at, row] of terms.entries()) {
      for (const [other, column] of terms.entries()) {
        gram.set(row, column, gram.get(row, column) + weights[at] * weights[other])
      }
    }
  }
  return gram
}
