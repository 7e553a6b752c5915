import { includes } from './bytes.ts'
import type { BinaryEntry } from './entry.ts'

/** Readers allow a kilobyte of something else before the signature: ISO 32000, implementation note 13. */
const HEAD = 1_024

/** PDF, ISO 32000. */
export const pdf: BinaryEntry<'pdf'> = {
  name: 'pdf',
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf'],
  isIn: (bytes) => includes(bytes.subarray(0, HEAD), '%PDF-'),
  parser: async () => (await import('./pdf/parse.ts')).parsePdf,
}
