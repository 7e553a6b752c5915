import type { Output } from './host-process.ts'
import { writeTo } from './output.ts'

/** Where the output goes, piece by piece; what fails rejects with a `UserError`. */
export interface Destination {
  /** Gives false where its reader has gone, which is no error. */
  readonly write: (text: string) => Promise<boolean>
  /** To be called when all is written. */
  readonly finish: () => Promise<void>
  /** To be called at last, whatever happened; without `finish` before it a draft is thrown away. */
  readonly close: () => Promise<void>
}

const nothing = async () => {}

/** Standard output or error. */
export function standard(stream: Output): Destination {
  return { write: (text) => writeTo(stream, text), finish: nothing, close: nothing }
}
