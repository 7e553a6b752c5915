/** The polynomial of zip, gzip and PNG, its bits from the lowest to the highest: ISO 3309, RFC 1952, section 8. */
const POLYNOMIAL = 0xedb88320
const BITS = 8

let table: Uint32Array | undefined

/** The CRC-32 of bytes, from 0 to 2^32 − 1, as archives have it. */
export function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 1 << BITS }, (_, byte) => remainder(byte))
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> BITS) ^ table[(crc ^ byte) & 0xff]
  return ~crc >>> 0
}

function remainder(byte: number): number {
  let value = byte
  for (let bit = 0; bit < BITS; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1
  return value
}
