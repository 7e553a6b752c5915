import type { TextEntry } from './entry.ts'

/** Plain text. */
export const text: TextEntry<'text'> = {
  name: 'text',
  extensions: ['.txt', '.text', '.adoc', '.asciidoc', '.org'],
  mediaTypes: ['text/plain'],
  looksLike: () => true,
  parser: async () => (await import('./text/read.ts')).readText,
}
