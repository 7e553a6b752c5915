import { noWordDocument } from '../../error.ts'
import type { Page } from '../../page/block.ts'
import { openArchive } from '../zip.ts'
import { readDocument } from './document.ts'
import { readPackage } from './package.ts'
import { readStyles } from './styles.ts'

/**
 * A Word document (Office Open XML, ECMA-376) as a page: its paragraphs, lists and headings in order, without tables,
 * captions, notes and deleted text. A `UserError` where it is damaged, locked, or would fill the memory.
 */
export async function parseDocx(bytes: Uint8Array): Promise<Page> {
  const archive = await openArchive(bytes)
  const { document, styles } = await readPackage(archive)
  if (document === null) throw noWordDocument()
  return readDocument(document, readStyles(styles ?? ''))
}
