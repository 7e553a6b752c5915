import { OWN } from './own.ts'

/** The text of bytes. */
export interface Decoded {
  /** Without byte order mark. */
  readonly text: string
  /** Whether bytes were malformed; U+FFFD stands in their place. */
  readonly malformed: boolean
}

/** The text of bytes in an encoding by its name, as `encodingOf` gives it. */
export async function decodeAs(encoding: string, bytes: Uint8Array): Promise<Decoded> {
  if (!OWN.includes(encoding)) return decodeByPlatform(encoding, bytes)
  const { decodeOwn } = await import('./decode-own.ts')
  const text = decodeOwn(encoding, bytes)
  return { text, malformed: text.includes('\ufffd') }
}

/** The text of bytes in an encoding that TextDecoder has. */
export function decodeByPlatform(encoding: string, bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, malformed: text.includes('\ufffd') && !isWellFormed(bytes, encoding) }
}

function isWellFormed(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
