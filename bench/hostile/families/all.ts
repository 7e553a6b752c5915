import type { Family } from '../family.ts'
import { STRINGS } from '../strings.ts'
import { FAMILIES as DOCUMENTS } from './documents.ts'
import { FAMILIES as EMAIL } from './email.ts'
import { FAMILIES as FEED } from './feed.ts'
import { FAMILIES as HTML } from './html.ts'
import { FAMILIES as MARKDOWN } from './markdown.ts'
import { FAMILIES as NOTEBOOK } from './notebook.ts'
import { FAMILIES as PACKED } from './packed.ts'
import { FAMILIES as PDF } from './pdf.ts'
import { FAMILIES as RTF } from './rtf.ts'
import { FAMILIES as SUBTITLES } from './subtitles.ts'
import { FAMILIES as TEXT } from './text.ts'

/** All families, format by format. */
export const ALL: readonly Family[] = [
  TEXT,
  MARKDOWN,
  HTML,
  DOCUMENTS,
  RTF,
  PDF,
  EMAIL,
  FEED,
  SUBTITLES,
  NOTEBOOK,
  PACKED,
].flat()

/** Those and the inputs that are of one size, one after the other. */
export const INPUTS: readonly Family[] = [...ALL, ...STRINGS]
