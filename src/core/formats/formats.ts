import { docx } from './docx.ts'
import { email } from './email.ts'
import { epub } from './epub.ts'
import { feed } from './feed.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { notebook } from './notebook.ts'
import { odt } from './odt.ts'
import { pdf } from './pdf.ts'
import { rtf } from './rtf.ts'
import { subtitles } from './subtitles.ts'
import { text } from './text.ts'

/** The formats that are text, by name; an input is taken for the last that it looks like. */
export const TEXT_FORMATS = { text, markdown, subtitles, notebook, feed, html } as const
/** The formats that are not, likewise. */
export const BINARY_FORMATS = { docx, odt, rtf, email, pdf, epub } as const
