/** A glyph of a font as the reader gives it. */
export interface FontGlyph {
  readonly originalCharCode: number
  /** What the font, or a guess, says that it is in Unicode. */
  readonly unicode: string
  /** How far it moves the pen, in units of its font. */
  readonly width: number
  /** How far it moves the pen in a font that is written downwards, and its origin. */
  readonly vmetric?: readonly number[] | null
  readonly isSpace: boolean
}

/** A font as the reader gives it. */
export interface Font {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly vertical?: boolean
  readonly isType3Font?: boolean
  readonly fontMatrix?: readonly number[]
  readonly bbox?: readonly number[]
  /** Whether its codes have several bytes and mean nothing by themselves. */
  readonly composite?: boolean
  /** Unicode by code; without entries, the reader takes the codes themselves for Unicode. */
  readonly toUnicode?: { readonly _map?: readonly (string | undefined)[] }
  /** Names of glyphs by code, those of the font's own before those of its encoding. */
  readonly differences?: readonly (string | undefined)[]
  readonly defaultEncoding?: readonly (string | undefined)[]
}
