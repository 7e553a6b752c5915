import { inflateSync } from 'node:zlib'

/** Bytes of a row. */
export const ROW = 256

/** Bytes that begin with a head and go on with rows, given by their numbers: each part deflated, as base64. */
export function fromRows(head: string, numbers: string, rows: string): Uint8Array {
  const [start, order, bytes] = [head, numbers, rows].map((part) => inflateSync(Buffer.from(part, 'base64')))
  const count = order.length / 2
  const all = new Uint8Array(start.length + count * ROW)
  all.set(start)
  for (let at = 0; at < count; at++) {
    const from = order.readUInt16LE(at * 2) * ROW
    all.set(bytes.subarray(from, from + ROW), start.length + at * ROW)
  }
  return all
}
