/** How text is emphasized on a terminal. */
export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
}

/** No emphasis: for pipes and files. */
export const PLAIN: Style = { bold: (text) => text, dim: (text) => text }

/** With escape sequences (ECMA-48, "Select Graphic Rendition"). */
export const COLORED: Style = {
  bold: (text) => `\x1b[1m${text}\x1b[22m`,
  dim: (text) => `\x1b[2m${text}\x1b[22m`,
}
