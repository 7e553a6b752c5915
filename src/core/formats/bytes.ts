/** How a zip archive begins: local file header signature, APPNOTE.TXT, section 4.3.7. */
export const ZIP = 'PK\x03\x04'

/** Whether bytes begin with a signature, each character of which stands for the byte of its code. */
export function startsWith(bytes: Uint8Array, signature: string): boolean {
  return standsAt(bytes, signature, 0)
}

/** Whether a signature, which is not empty, stands anywhere in bytes. */
export function includes(bytes: Uint8Array, signature: string): boolean {
  const first = signature.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, signature, at)) return true
  }
  return false
}

function standsAt(bytes: Uint8Array, signature: string, at: number): boolean {
  for (let index = 0; index < signature.length; index++) {
    if (bytes[at + index] !== signature.charCodeAt(index)) return false
  }
  return true
}
