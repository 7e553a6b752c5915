import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { damagedPdf, lockedByPassword, slowPdf, UserError } from '../../../error.ts'
import { checkpoint, type Signal } from '../../../signal.ts'
import { drawnGlyphs } from './drawing.ts'
import { fontsOf } from './fonts.ts'
import type { Glyph } from './glyph.ts'
import { fillTransfer } from './transfer.ts'

/** What is read of a file before anything is made of it. */
export interface Drawn {
  /** The title that the program which wrote the file gave it; often its name, or a template's. */
  readonly title: string | null
  /** The glyphs of each page, in the order they are drawn. */
  readonly pages: readonly (readonly Glyph[])[]
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type DocumentPage = Awaited<ReturnType<Document['getPage']>>

/** Twice the pages of a thick book. */
const MOST_PAGES = 3_000
/** Operators and glyphs; a thick book has five million, and a million take three seconds. */
const MOST_STEPS = 20_000_000

/** The glyphs on each page; a `UserError` where the file is locked, damaged or drawn without end. */
export async function readPdf(bytes: Uint8Array, signal?: Signal): Promise<Drawn> {
  let pdf: Document | undefined
  try {
    fillTransfer()
    // The reader takes the bytes away from whoever gave them.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      stopAtErrors: false,
      disableFontFace: true,
      useSystemFonts: false,
      // Maps and names of fonts, by which letters are told.
      fontExtraProperties: true,
      // Pictures are not unpacked.
      maxImageSize: 0,
    })
    return { title: await titleOf(pdf), pages: await readPages(pdf, signal) }
  } catch (error) {
    signal?.throwIfAborted()
    throw asUserError(error)
  } finally {
    await pdf?.loadingTask.destroy()
  }
}

async function readPages(pdf: Document, signal?: Signal): Promise<Glyph[][]> {
  const pages: Glyph[][] = []
  let steps = 0
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
    await checkpoint(signal)
    const page = await pdf.getPage(number)
    const { glyphs, operators } = await readPage(page)
    steps += operators + glyphs.length
    if (steps > MOST_STEPS) throw slowPdf()
    pages.push(glyphs)
    page.cleanup()
  }
  return pages
}

async function readPage(page: DocumentPage): Promise<{ glyphs: Glyph[]; operators: number }> {
  const { OPS } = await getResolvedPDFJS()
  const list = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS })
  const fonts = await fontsOf(list, OPS, page.commonObjs)
  const glyphs = drawnGlyphs(list, OPS, (name) => fonts.get(name))
  return { glyphs: glyphs.filter((glyph) => isOn(page.view, glyph)), operators: list.fnArray.length }
}

/** Notes, form fields and links are not the text. */
const NO_ANNOTATIONS = 0

/** Whether a glyph can be seen, and is not beside the page. */
function isOn([left, foot, right, head]: readonly number[], { x, y, width }: Glyph): boolean {
  return x + width > left && x < right && y > foot && y < head
}

/** What a file says of itself may be damaged though its pages are not. */
async function titleOf(pdf: Document): Promise<string | null> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  return 'Title' in info && typeof info.Title === 'string' ? info.Title : null
}

/** The reader throws errors of its own kinds, and whatever its code trips over in a damaged file. */
function asUserError(error: unknown): UserError {
  if (error instanceof UserError) return error
  return (error as Error).name === 'PasswordException' ? lockedByPassword() : damagedPdf()
}
