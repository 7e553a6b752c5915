import { lockedByPassword, noTextDocument } from '../../error.ts'
import type { Page } from '../../page/block.ts'
import { startsWith, ZIP } from '../bytes.ts'
import { openArchive } from '../zip.ts'
import { readDocument } from './document.ts'
import { readStyles } from './styles.ts'

/**
 * A text document (OpenDocument 1.3) as a page: its paragraphs, lists and headings in order, without tables, captions, notes,
 * text boxes and deleted text. A `UserError` where it is damaged, locked, or would fill the memory.
 */
export async function parseOdt(bytes: Uint8Array): Promise<Page> {
  const [content, ...parts] = await partsOf(bytes)
  return readDocument(content, readStyles([...parts, content]))
}

/** The content, and what else has styles; a flat file has all in one. */
async function partsOf(bytes: Uint8Array): Promise<[content: string, ...rest: string[]]> {
  if (!startsWith(bytes, ZIP)) return [new TextDecoder().decode(bytes)]
  const archive = await openArchive(bytes)
  const manifest = (await archive.text('META-INF/manifest.xml')) ?? ''
  if (/<manifest:encryption-data\b/.test(manifest)) throw lockedByPassword()
  const content = await archive.text('content.xml')
  if (content === null) throw noTextDocument()
  return [content, (await archive.text('styles.xml')) ?? '']
}
