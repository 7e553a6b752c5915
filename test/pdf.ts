/** What a PDF is made of: content streams, one a page, and the objects of the fonts `/F`, `/G` … that they name. */
interface Parts {
  readonly pages: readonly string[]
  /** By name; Helvetica where `/F` is not among them. */
  readonly fonts?: Readonly<Record<string, string>>
  /** What fonts refer to, from object 100 on. */
  readonly more?: readonly string[]
  readonly title?: string | undefined
}

const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'

/** A PDF of those parts, 600 points wide and 800 high. */
export function pdfOf({ pages, fonts, more = [], title }: Parts): Uint8Array {
  const own = Object.entries({ F: HELVETICA, ...fonts })
  const refs = (from: number, count: number) => Array.from({ length: count }, (_, at) => `${from + at} 0 R`)
  const objects = [
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages/Kids[${refs(1000, pages.length).join(' ')}]/Count ${pages.length}>>`],
    [3, `<</Font<<${own.map(([name], at) => `/${name} ${10 + at} 0 R`).join('')}>>>>`],
    [4, `<<${title === undefined ? '' : `/Title(${title})`}>>`],
    ...own.map(([, font], at) => [10 + at, font]),
    ...more.map((object, at) => [100 + at, object]),
    ...pages.map((_, at) => [
      1000 + at,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${5000 + at} 0 R/Resources 3 0 R>>`,
    ]),
    ...pages.map((content, at) => [5000 + at, stream(content)]),
  ]
  const body = objects.map(([number, object]) => `${number} 0 obj${object}endobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Info 4 0 R>>\n%%EOF`, 'latin1')
}

/** A PDF of one page with the given content stream, in whose font `/F` it is set, and `more` objects. */
export function pdf(content: string): Uint8Array {
  return pdfOf({ pages: [content] })
}

/** An object that is a stream. */
export function stream(content: string): string {
  return `<</Length ${content.length}>>stream\n${content}\nendstream `
}

/** Content that shows lines of the font `/F` at places, so many points high. */
export function shown(
  lines: readonly (readonly [x: number, y: number, text: string, size?: number])[],
): string {
  const each = lines.map(([x, y, text, size = 10]) => `/F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj`)
  return `BT ${each.join('\n')} ET`
}

/** A font of composite glyphs, each 500 wide, whose codes are Unicode by the map in object 100 if there is one. */
export function composite(mapped: boolean): string {
  return (
    `<</Type/Font/Subtype/Type0/BaseFont/Cid/Encoding/Identity-H${mapped ? '/ToUnicode 100 0 R' : ''}` +
    '/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Cid/DW 500' +
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
    '/FontDescriptor<</Type/FontDescriptor/FontName/Cid/Flags 4>>>>]>>'
  )
}

/** The map of a font from its codes to Unicode, both as PDF writes them in hexadecimal; by default each code is its character. */
export function unicodeMap(entries: readonly (readonly [code: string, unicode: string])[] = []): string {
  const width = entries[0]?.[0].length ?? 4
  const all = entries.map(([code, unicode]) => `<${code}> <${unicode}>`)
  const body =
    entries.length > 0
      ? `${all.length} beginbfchar ${all.join(' ')} endbfchar`
      : '1 beginbfrange <0000> <ffff> <0000> endbfrange'
  return stream(
    `begincmap 1 begincodespacerange <${'0'.repeat(width)}> <${'f'.repeat(width)}> endcodespacerange ${body} endcmap`,
  )
}

/** A text as two-byte codes, for a font whose codes are Unicode. */
export function hex(text: string): string {
  return `<${[...text].map((it) => it.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`
}
