import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import type { SparseVector } from './vectors.ts'

/** A left singular vector of a matrix. */
export interface SingularVector {
  /** The square of its singular value, above 0. */
  readonly squaredValue: number
  /** Of length 1, over the rows of the matrix. */
  readonly vector: Float64Array
}

/**
 * The left singular vectors of a matrix with sparse columns over `size` rows, those whose singular value is at least
 * `share` (0 to 1) of the largest; the smallest first. They are the eigenvectors of the matrix times its transpose.
 * Time grows with the cube of `size`.
 */
export function singularVectors(
  columns: readonly SparseVector[],
  size: number,
  share: number,
): SingularVector[] {
  if (size === 0) return []
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(gramMatrix(columns, size), {
    assumeSymmetric: true,
  })
  const least = share ** 2 * Math.max(...realEigenvalues)
  return realEigenvalues.flatMap((squaredValue, column) =>
    squaredValue > 0 && squaredValue >= least
      ? [{ squaredValue, vector: Float64Array.from(eigenvectorMatrix.getColumn(column)) }]
      : [],
  )
}

/** The matrix times its transpose: the sum of the outer product of each column with itself. */
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
