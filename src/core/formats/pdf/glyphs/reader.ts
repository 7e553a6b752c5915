import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { damagedPdf, lockedByPassword, UserError } from '../../../error.ts'
import { checkpoint, type Signal } from '../../../signal.ts'
import { drawnGlyphs } from './drawing.ts'
import { fontsOf } from './fonts.ts'
import type { Glyph } from './glyph.ts'
import { operatorsOf } from './page-operators.ts'
import { fillTransfer } from './transfer.ts'

/** What is read of a file. */
export interface Drawn<Read> {
  /** The title that the program which wrote the file gave it; often its name, or a template's. */
  readonly title: string | null
  /** What was made of each page. */
  readonly pages: readonly Read[]
  /** How many operators there are on all pages, and glyphs. */
  readonly steps: number
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type DocumentPage = Awaited<ReturnType<Document['getPage']>>

/** Makes something of the glyphs on a page, in the order they are drawn; they are not kept, as a million take 150 MB. */
export type PageReader<Read> = (glyphs: readonly Glyph[]) => Read

/** Twice the pages of a thick book. */
const MOST_PAGES = 3_000
/** Operators and glyphs; a thick book has five million. A million take a second or more. */
const MOST_STEPS = 20_000_000
/** A small file has fewer, so that none draws for a minute: so many, and so many for each of its bytes. */
const [LEAST_STEPS, STEPS_A_BYTE] = [1_000_000, 3]

/** What a reader makes of the glyphs on each page; a `UserError` where the file is locked, damaged or drawn without end. */
export async function readPdf<Read>(
  bytes: Uint8Array,
  read: PageReader<Read>,
  signal?: Signal,
): Promise<Drawn<Read>> {
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
    const most = Math.min(MOST_STEPS, LEAST_STEPS + STEPS_A_BYTE * bytes.length)
    return { title: await titleOf(pdf), ...(await readPages(pdf, most, read, signal)) }
  } catch (error) {
    signal?.throwIfAborted()
    throw asUserError(error)
  } finally {
    await pdf?.loadingTask.destroy()
  }
}

async function readPages<Read>(
  pdf: Document,
  most: number,
  read: PageReader<Read>,
  signal?: Signal,
): Promise<Pick<Drawn<Read>, 'pages' | 'steps'>> {
  const pages: Read[] = []
  let left = most
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
    await checkpoint(signal)
    const page = await pdf.getPage(number)
    const { glyphs, steps } = await readPage(page, left)
    left -= steps
    pages.push(read(glyphs))
    page.cleanup()
  }
  return { pages, steps: most - left }
}

async function readPage(page: DocumentPage, most: number): Promise<{ glyphs: Glyph[]; steps: number }> {
  const { OPS } = await getResolvedPDFJS()
  const { list, steps } = await operatorsOf(page, OPS, most)
  const fonts = await fontsOf(list, OPS, page.commonObjs)
  const glyphs = drawnGlyphs(list, OPS, (name) => fonts.get(name))
  return { glyphs: glyphs.filter((glyph) => isOn(page.view, glyph)), steps }
}

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
