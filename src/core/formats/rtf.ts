import { startsWith } from './bytes.ts'
import type { BinaryEntry } from './entry.ts'

/** Rich Text Format, version 1.9.1: text that holds bytes of any code page. */
export const rtf: BinaryEntry<'rtf'> = {
  name: 'rtf',
  extensions: ['.rtf'],
  mediaTypes: ['application/rtf', 'text/rtf', 'application/x-rtf'],
  isIn: (bytes) => startsWith(bytes.subarray(blank(bytes)), '{\\rtf'),
  isAscii: true,
  parser: async () => (await import('./rtf/parse.ts')).parseRtf,
}

/** Bytes of white space at the head, which some programs write. */
function blank(bytes: Uint8Array): number {
  let at = 0
  while (bytes[at] <= 0x20) at++
  return at
}
