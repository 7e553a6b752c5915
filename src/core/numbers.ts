/** Bytes that are taken at once: to have memory of its own for a short array takes V8 longer than most that is done with it. */
const PIECE = 1 << 16
/** What is longer has memory of its own; in numbers. */
const LONGEST = 1 << 10
/** What any number has room in. */
const BYTES = Float64Array.BYTES_PER_ELEMENT

let piece = new ArrayBuffer(0)
let free = 0

/** The offset in the piece of room for so many numbers, which nobody has had before. */
function place(length: number): number {
  if (free + length * BYTES > piece.byteLength) {
    piece = new ArrayBuffer(PIECE)
    free = 0
  }
  free += length * BYTES
  return free - length * BYTES
}

/** So many zeros. */
export function doubles(length: number): Float64Array {
  if (length > LONGEST) return new Float64Array(length)
  const at = place(length)
  return new Float64Array(piece, at, length)
}

/** So many zeros, for whole numbers. */
export function integers(length: number): Int32Array {
  if (length > LONGEST) return new Int32Array(length)
  const at = place(length)
  return new Int32Array(piece, at, length)
}
