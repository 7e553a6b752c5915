/** Encodings of one byte a character: DOS, Romanian, Macs of central Europe, and one that Node 20 gets wrong. */
export const CODE_PAGES = [
  ...(['cp437', 'cp737', 'cp775', 'cp850', 'cp852', 'cp855', 'cp857', 'cp858'] as const),
  ...(['cp860', 'cp861', 'cp862', 'cp863', 'cp865', 'cp1125'] as const),
  ...(['iso-8859-16', 'mac-latin2', 'windows-1252'] as const),
]
/** Encodings of seven bits that shift to characters of two bytes and back. */
export const SHIFTED = ['iso-2022-kr', 'hz-gb-2312'] as const
/** UTF-32 by the order of its bytes. */
const UTF_32 = ['utf-32le', 'utf-32be'] as const

/** The names of all encodings that the program decodes itself, because TextDecoder has them not, or not in every Node. */
export const OWN: readonly string[] = [...CODE_PAGES, ...SHIFTED, ...UTF_32]
