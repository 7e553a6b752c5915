import { emptyPdf, scannedPages, unmappedFonts } from '../../error.ts'
import type { Page } from '../../page/block.ts'
import type { Signal } from '../../signal.ts'
import { holdsWord } from '../../text/letters.ts'
import { toPage } from './blocks/page.ts'
import type { Glyph } from './glyphs/glyph.ts'
import { readPdf } from './glyphs/reader.ts'
import { upright } from './glyphs/upright.ts'
import { columnOrder } from './lines/columns.ts'
import type { Line } from './lines/line.ts'
import { linesOf } from './lines/lines.ts'
import { dropMargins } from './lines/margins.ts'
import { dropTables, dropWideTables } from './lines/tables.ts'

/** Spaces, and what leads over forms and contents. */
const LEADER = /^[\s._…·-]*$/
/** Other signs are as many as letters only where fonts take letters for signs; so they count for less. */
const STRANGE = 0.8
/** Fewer letters and digits a page are stamps on a picture of it. */
const LEAST_TEXT = 10

/**
 * A PDF as a page: its lines in reading order, column by column, joined to paragraphs; without running heads and page
 * numbers, words whole again. A `UserError` where it is locked, damaged, scanned, drawn without end, or in fonts that do not
 * tell their letters. A signal ends it between two pages.
 */
export async function parsePdf(bytes: Uint8Array, signal?: Signal): Promise<Page> {
  const { pages, title, steps } = await readPdf(bytes, readPage, signal)
  // A scanned page at least draws its picture; one that was broken off draws nothing.
  if (steps === 0) throw emptyPdf()
  checkText(pages)
  return toPage(dropMargins(pages.map(({ lines }) => lines)).map(dropTables), title)
}

/** A page as it is read: its lines in reading order, and how many of its glyphs are letters and are not known. */
interface ReadPage {
  readonly lines: readonly Line[]
  readonly letters: number
  readonly unknown: number
}

function readPage(glyphs: readonly Glyph[]): ReadPage {
  let unknown = 0
  let letters = 0
  for (const { text } of glyphs) {
    if (text === null) unknown++
    else if (holdsWord(text)) letters++
    else if (!LEADER.test(text)) unknown += STRANGE
  }
  return { lines: columnOrder(dropWideTables(linesOf(upright(glyphs)))), letters, unknown }
}

function checkText(pages: readonly ReadPage[]): void {
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0)
  const letters = pages.reduce((sum, page) => sum + page.letters, 0)
  if (unknown > letters) throw unmappedFonts()
  if (letters < LEAST_TEXT * pages.length || letters === 0) throw scannedPages()
}
