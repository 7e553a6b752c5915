import { slowPdf } from '../../../error.ts'
import type { OperatorList, Operators } from './operators.ts'

/** A page of the reader's, as far as it is asked for what it draws. */
export interface DrawnPage {
  getOperatorList(options: { annotationMode: number }): Promise<OperatorList>
}

/** The operators of a page, and how many steps they are: each is one, and each glyph that one shows. */
export interface PageOperators {
  readonly list: OperatorList
  readonly steps: number
}

/** Where the reader puts the operators of a page as it comes upon them, some thousand at a time. */
interface Receiver {
  _renderPageChunk(piece: OperatorList, into: unknown): void
}

/** PDF has 28 at the most (ISO 32000-1, annex C); the reader's time grows with the square of their number. */
const DEEPEST_STATE = 2_000
/** Notes, form fields and links are not the text. */
const NO_ANNOTATIONS = 0

/**
 * What a page draws; a `UserError` as soon as that comes to more than so many steps, though a form in a form may draw without
 * end. The reader goes on until its document is destroyed.
 */
export function operatorsOf(page: DrawnPage, operators: Operators, most: number): Promise<PageOperators> {
  const receiver = page as unknown as Receiver
  const receive = receiver._renderPageChunk.bind(page)
  let steps = 0
  let depth = 0
  return new Promise((done, fail) => {
    receiver._renderPageChunk = (piece, into) => {
      steps += stepsOf(piece, operators)
      depth += deeper(piece, operators)
      if (steps > most || depth > DEEPEST_STATE) fail(slowPdf())
      else receive(piece, into)
    }
    page.getOperatorList({ annotationMode: NO_ANNOTATIONS }).then((list) => done({ list, steps }), fail)
  })
}

function stepsOf({ fnArray, argsArray }: OperatorList, { showText }: Operators): number {
  return fnArray.reduce((sum, operator, at) => sum + (operator === showText ? argsArray[at][0].length : 1), 0)
}

/** How many more states a piece saves than it restores. */
function deeper({ fnArray }: OperatorList, { save, restore }: Operators): number {
  return fnArray.reduce((sum, operator) => sum + Number(operator === save) - Number(operator === restore), 0)
}
