import { strFromU8, unzipSync } from 'fflate'
import { memoizeByIdentity } from '../../../src/core/rank/memoize-by-identity.ts'
import { archive, docx, epub, odt } from '../../../test/archive.ts'
import { composite, hex, pdfOf, shown, unicodeMap } from '../../../test/pdf.ts'
import type { Random } from '../random.ts'
import { fixture, LANGUAGE_CODES, paragraphs } from './articles.ts'
import { PDF, XML } from './hostile.ts'
import { damaged } from './pieces.ts'
import { damagedText, TAGS } from './text-kinds.ts'

/** Parts of other files than those with the text are seldom read. */
const TEXTUAL = /document\.xml$|content\.xml$|\.xhtml$|\.opf$/

const partsOf = memoizeByIdentity((archive: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, part]) => [name, strFromU8(part)])),
)

/** How often a document is one of the project's own, which are long. */
const WHOLE = 0.1

/** An archive with one of its parts damaged within, now and then left out; its checksums are right. */
function damagedArchive(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = { ...partsOf(bytes) }
  const names = Object.keys(parts)
  const name = random.pick(random.chance(0.8) ? names.filter((name) => TEXTUAL.test(name)) : names)
  if (random.chance(0.05)) delete parts[name]
  else parts[name] = damagedText(parts[name], [TAGS], XML, random)
  return archive(parts)
}

const textOf = (random: Random) => paragraphs(random.pick(LANGUAGE_CODES), random)

export function wordDocument(random: Random): Uint8Array {
  if (random.chance(WHOLE)) return damagedArchive(fixture('docx', random), random)
  const body = textOf(random).map((text, at) => {
    const style = at % 4 === 0 ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ''
    return `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`
  })
  return docx(damagedText(body.join(''), [TAGS], XML, random))
}

export function openDocument(random: Random): Uint8Array {
  if (random.chance(WHOLE)) return damagedArchive(fixture('odt', random), random)
  const body = textOf(random).map((text) => `<text:p text:style-name="P1">${text}</text:p>`)
  return odt(damagedText(body.join(''), [TAGS], XML, random))
}

export function book(random: Random): Uint8Array {
  if (random.chance(WHOLE)) return damagedArchive(fixture('epub', random), random)
  const chapter = () =>
    damagedText(
      textOf(random)
        .map((text) => `<p>${text}</p>`)
        .join(''),
      [TAGS],
      XML,
      random,
    )
  return epub(Array.from({ length: random.between(1, 4) }, chapter))
}

/** A PDF of a few pages, damaged in its content streams or between its objects, whose places are sought anew. */
export function pdf(random: Random): Uint8Array {
  if (random.chance(0.03))
    return damagedPdf(fixture('pdf', random).toString('latin1'), /(?<=endobj\s)/, random)
  const unicode = random.chance(0.5)
  const pages = Array.from({ length: random.between(1, 3) }, () => pageOf(unicode, random))
  const whole = pdfOf({ pages, ...(unicode && { fonts: { F: composite(true) }, more: [unicodeMap()] }) })
  if (random.chance(0.6)) return whole
  return damagedPdf(Buffer.from(whole).toString('latin1'), /(?<=[\s/>\]])/, random)
}

function damagedPdf(text: string, cut: RegExp, random: Random): Buffer {
  return Buffer.from(`%PDF-1.4\n${damaged(text.split(cut), PDF, random).join('')}`, 'latin1')
}

const LINE = /.{1,80}(?: |$)/g
/** Points. */
const [LEFT, TOP, LEADING] = [50, 750, 14]

function pageOf(unicode: boolean, random: Random): string {
  const code = unicode ? random.pick(LANGUAGE_CODES) : 'en'
  const lines = paragraphs(code, random).flatMap((text) => text.match(LINE) ?? [])
  const content = shown(lines.map((line, at) => [LEFT, TOP - LEADING * at, line.replaceAll(/[\\()]/g, '')]))
  const drawn = unicode
    ? content.replaceAll(/\(([^()]*)\) Tj/g, (_, line: string) => `${hex(line)} Tj`)
    : content
  return random.chance(0.8) ? damaged(drawn.split(/(?<=Tj |Tm |\n)/), PDF, random).join('') : drawn
}
