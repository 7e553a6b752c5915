/** What windows-1252 has at 0x80 to 0x9f, where Latin-1 has controls: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const FIRST = 0x80

/** The text of bytes in windows-1252. Node 20's own decoder reads them as Latin-1: https://github.com/nodejs/node/issues/60888 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\x80-\x9f]/g, (control) => HIGH[control.charCodeAt(0) - FIRST])
}
