import { decodeCodePage } from './code-pages.ts'
import { decodeShifted } from './shifted.ts'
import { decodeUtf32 } from './utf-32.ts'

/** The text of bytes in one of the encodings of `OWN`. */
export function decodeOwn(name: string, bytes: Uint8Array): string {
  if (name.startsWith('utf-32')) return decodeUtf32(bytes, name === 'utf-32le')
  return decodeShifted(name, bytes) ?? decodeCodePage(name, bytes)
}
