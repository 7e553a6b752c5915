import { includes, startsWith, ZIP } from './bytes.ts'
import type { BinaryEntry } from './entry.ts'

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text'
/** Enough of a flat file for its first element. */
const HEAD = 4_096
/** The XML declaration, behind a byte order mark if there is one. */
const MARKED = 9

/** Documents of LibreOffice and others: OpenDocument 1.3, in a zip archive or flat. */
export const odt: BinaryEntry<'odt'> = {
  name: 'odt',
  extensions: ['.odt', '.ott', '.fodt'],
  mediaTypes: [MEDIA_TYPE, `${MEDIA_TYPE}-template`, `${MEDIA_TYPE}-flat-xml`],
  isIn: (bytes) => (startsWith(bytes, ZIP) ? includes(bytes, MEDIA_TYPE) : isFlat(bytes.subarray(0, HEAD))),
  parser: async () => (await import('./odt/parse.ts')).parseOdt,
}

function isFlat(head: Uint8Array): boolean {
  return includes(head.subarray(0, MARKED), '<?xml ') && includes(head, `office:mimetype="${MEDIA_TYPE}`)
}
