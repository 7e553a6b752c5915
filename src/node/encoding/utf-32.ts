const LAST_CHARACTER = 0x10ffff
const REPLACEMENT = 0xfffd

/** The text of bytes in UTF-32, without its mark; what is no character is replaced. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const units = Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(4 * at, littleEndian))
  const parts = units.map((unit) => String.fromCodePoint(isCharacter(unit) ? unit : REPLACEMENT))
  if (bytes.length % 4 > 0) parts.push('\ufffd')
  return parts.join('').replace(/^\ufeff/, '')
}

function isCharacter(unit: number): boolean {
  return unit <= LAST_CHARACTER && !(unit >= 0xd800 && unit <= 0xdfff)
}
