/** An affine map of the plane as PDF writes it: x becomes ax + cy + e, y becomes bx + dy + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The map that does the inner one first and the outer one then. */
export function product(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [k, l, m, n, o, p] = inner
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f]
}

/** The map moved before it is done. */
export function moved(matrix: Matrix, x: number, y: number): Matrix {
  return product(matrix, [1, 0, 0, 1, x, y])
}

/** The matrix in any list of six numbers; the one that does nothing in any other. */
export function matrixOf(numbers: ArrayLike<number> | null | undefined): Matrix {
  if (numbers?.length !== 6) return IDENTITY
  const [a, b, c, d, e, f] = Array.from(numbers)
  return [a, b, c, d, e, f]
}
