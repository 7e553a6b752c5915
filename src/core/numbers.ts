/** So many numbers of eight bytes have their memory together: V8 takes longer to find some for a short list than the list is in use. */
const PIECE = 8192

let piece = new Float64Array(0)
let used = 0

/** The offset in the piece, in bytes, of room that nobody had before for so many numbers of eight bytes. */
function place(length: number): number {
  if (used + length > piece.length) {
    piece = new Float64Array(Math.max(PIECE, length))
    used = 0
  }
  used += length
  return (used - length) * piece.BYTES_PER_ELEMENT
}

/** So many zeros. */
export function doubles(length: number): Float64Array {
  const at = place(length)
  return new Float64Array(piece.buffer, at, length)
}

/** So many zeros, for whole numbers. */
export function integers(length: number): Int32Array {
  const at = place(Math.ceil(length / 2))
  return new Int32Array(piece.buffer, at, length)
}
