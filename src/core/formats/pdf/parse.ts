import type { Page } from '../../page/block.ts'
import type { Signal } from '../../signal.ts'
import { columnOrder } from './columns.ts'
import { linesOf } from './lines.ts'
import { dropMargins } from './margins.ts'
import { toPage } from './paragraphs.ts'
import { readPages } from './reader.ts'

/**
 * A PDF as a page: its lines in reading order, column by column, joined to paragraphs; without running heads and page
 * numbers, words whole again. A `UserError` where it is locked, damaged, scanned, or takes too long. A signal ends it between two pages.
 */
export async function parsePdf(bytes: Uint8Array, signal?: Signal): Promise<Page> {
  const pages = (await readPages(bytes, signal)).map((items) => columnOrder(linesOf(items)))
  return toPage(dropMargins(pages))
}
