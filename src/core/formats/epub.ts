import { includes, startsWith, ZIP } from './bytes.ts'
import type { BinaryEntry } from './entry.ts'

/** Books: EPUB 2 and 3, https://www.w3.org/TR/epub-33/ */
export const epub: BinaryEntry<'epub'> = {
  name: 'epub',
  extensions: ['.epub'],
  mediaTypes: ['application/epub+zip'],
  isIn: (bytes) => startsWith(bytes, ZIP) && includes(bytes, 'META-INF/container.xml'),
  parser: async () => (await import('./epub/parse.ts')).parseEpub,
}
