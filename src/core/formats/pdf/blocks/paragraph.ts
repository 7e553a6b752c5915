import type { Block } from '../../../page/block.ts'

/** Lines that belong together. */
export interface Paragraph {
  kind: Block['kind']
  readonly size: number
  readonly bold: boolean
  /** The number of its page, from 0. */
  readonly page: number
  /** Of its first baseline, from the foot of the page. */
  readonly top: number
  /** Of its last baseline. */
  foot: number
  lines: number
  /** What an item begins with, such as "•" or "2."; it is not in the text. */
  readonly mark: string
  text: string
}
