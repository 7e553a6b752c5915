/** A glyph on a page; lengths are points, from the lower left corner. */
export interface Glyph {
  /** Its letters, possibly several or a space; null where its font does not tell. */
  readonly text: string | null
  readonly x: number
  readonly y: number
  readonly width: number
  /** The height of its font. */
  readonly size: number
  readonly bold: boolean
  /** The quarter turns to the left that its line runs from rightwards, 0 to 3; null where it runs askew. */
  readonly turns: number | null
}
