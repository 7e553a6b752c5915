import { getDocumentProxy } from 'unpdf'
import { damagedPdf, lockedByPassword, scannedPages, type UserError } from '../../error.ts'
import { checkpoint, type Signal } from '../../signal.ts'

/** A piece of text on a page; lengths are points, from the lower left corner. */
export interface Item {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** The height of its font. */
  readonly size: number
}

/** Twice the pages of a thick book. */
const MOST_PAGES = 3_000
/** Fewer letters and digits a page are stamps on a picture of it. */
const LEAST_TEXT = 10

/** The pieces of text on each page, in the order they are drawn; a `UserError` where there are none to be had. */
export async function readPages(bytes: Uint8Array, signal?: Signal): Promise<Item[][]> {
  const pages = await drawnPages(bytes, signal)
  const letters = pages.flat().reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0)
  if (letters >= LEAST_TEXT * pages.length && letters > 0) return pages
  throw scannedPages()
}

async function drawnPages(bytes: Uint8Array, signal?: Signal): Promise<Item[][]> {
  try {
    // The reader takes the bytes away from whoever gave them.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      stopAtErrors: false,
      disableFontFace: true,
    })
    const pages: Item[][] = []
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
      await checkpoint(signal)
      const { items } = await (await pdf.getPage(number)).getTextContent()
      pages.push(items.flatMap((item) => ('str' in item ? [itemOf(item)] : [])))
    }
    return pages
  } catch (error) {
    signal?.throwIfAborted()
    throw asUserError(error)
  }
}

function itemOf({ str, transform, width }: { str: string; transform: number[]; width: number }): Item {
  const [, , c, d, x, y] = transform
  return { text: str, x, y, width, size: Math.hypot(c, d) }
}

/** The reader throws errors of its own kinds, and whatever its code trips over in a damaged file. */
function asUserError(error: unknown): UserError {
  const { name } = error as Error
  return name === 'PasswordException' ? lockedByPassword() : damagedPdf()
}
