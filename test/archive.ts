import { strToU8, type Zippable, zipSync } from 'fflate'

/** The same day for each archive, so that the same files make the same bytes. */
const MADE = '2026-01-01'

/** A zip archive of text files, in which what says its type can be read as it is. */
export function archive(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]): [string, Zippable[string]] => [
    name,
    [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }],
  ])
  return zipSync(Object.fromEntries(entries), { mtime: MADE })
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A Word document with the given body and styles. */
export function docx(body: string, styles = ''): Uint8Array {
  return archive({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${WORD}">${styles}</w:styles>`,
  })
}

/** A book of the given chapters, in that order, beside what `more` adds. */
export function epub(chapters: readonly string[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const items = chapters.map(
    (_, at) => `<item id="c${at}" href="t/c${at}.xhtml" media-type="application/xhtml+xml"/>`,
  )
  const spine = chapters.map((_, at) => `<itemref idref="c${at}"/>`)
  const files = chapters.map((text, at) => [`OPS/t/c${at}.xhtml`, `<html><body>${text}</body></html>`])
  return archive({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OPS/b.opf"/></rootfiles></container>',
    'OPS/b.opf':
      `<package xmlns:dc="d"><metadata><dc:title>The Mill</dc:title></metadata>` +
      `<manifest>${items.reverse().join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    ...Object.fromEntries(files),
    ...more,
  })
}

/** An OpenDocument text with the given body and styles. */
export function odt(body: string, styles = '', more: Readonly<Record<string, string>> = {}): Uint8Array {
  return archive({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles><office:styles>${styles}</office:styles></office:document-styles>`,
    ...more,
  })
}
