import { includes, startsWith, ZIP } from './bytes.ts'
import type { BinaryEntry } from './entry.ts'

/** Word documents: Office Open XML, ECMA-376. */
export const docx: BinaryEntry<'docx'> = {
  name: 'docx',
  extensions: ['.docx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  isIn: (bytes) => startsWith(bytes, ZIP) && includes(bytes, 'word/'),
  parser: async () => (await import('./docx/parse.ts')).parseDocx,
}
