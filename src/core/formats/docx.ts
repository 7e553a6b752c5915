import { includes, startsWith, ZIP } from './bytes.ts'
import type { BinaryEntry } from './entry.ts'

/** Word documents: Office Open XML, ECMA-376. */
export const docx: BinaryEntry<'docx'> = {
  name: 'docx',
  extensions: ['.docx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  isIn,
  parser: async () => (await import('./docx/parse.ts')).parseDocx,
}

/** Its parts may have any name, but those of spreadsheets and slides, which are packed alike, never lack theirs. */
function isIn(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, ZIP)) return false
  if (includes(bytes, 'word/')) return true
  return includes(bytes, '[Content_Types].xml') && !includes(bytes, 'xl/') && !includes(bytes, 'ppt/')
}
