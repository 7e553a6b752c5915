import { checkPageSize } from '../../article-limit.ts'
import { noBook } from '../../error.ts'
import type { Attributes } from '../html/tags.ts'
import { elements, resolvePath } from '../xml.ts'
import type { Archive } from '../zip.ts'
import { isImprint } from './imprint.ts'

/** What an EPUB's package document says of the book. */
export interface Package {
  readonly title: string | null
  /** The paths of its chapters in the archive, in reading order, without what it calls its imprint. */
  readonly chapters: readonly string[]
}

/** https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml */
const CONTAINER = 'META-INF/container.xml'

/** The package document of an EPUB 2 or 3; a `UserError` where there is none, or one longer than the text of any book. */
export async function readPackage(archive: Archive): Promise<Package> {
  const path = elements(await archive.text(CONTAINER), 'rootfile')[0]?.attributes['full-path']
  const document = path === undefined ? null : await archive.text(path)
  if (path === undefined || document === null) throw noBook()
  checkPageSize(document.length, 0)
  const found = elements(document, 'item', 'itemref', 'dc:title', 'reference')
  const named = (wanted: string) => found.filter(({ name }) => name === wanted)
  const items = new Map(named('item').map(({ attributes }) => [attributes.id, attributes]))
  const read = named('itemref')
    .filter(({ attributes }) => attributes.linear !== 'no')
    .map(({ attributes }) => items.get(attributes.idref))
    .filter((item) => item !== undefined)
    .filter(isChapter)
  const title = named('dc:title')[0]?.text.trim() || null
  const imprint = named('reference')
    .filter(({ attributes }) => isImprint(attributes.type) && !attributes.href?.includes('#'))
    .map(({ attributes }) => resolvePath(path, attributes.href ?? ''))
  const chapters = new Set(read.map(({ href }) => resolvePath(path, href)))
  for (const page of imprint) chapters.delete(page)
  return { title, chapters: [...chapters] }
}

function isChapter({ href, 'media-type': type, properties = '' }: Attributes): boolean {
  return href !== undefined && /\bx?html\b/.test(type ?? '') && !/\bnav\b/.test(properties)
}
