import { checkPageSize } from '../article-limit.ts'
import { dropBoilerplate } from '../boilerplate/boilerplate.ts'
import { isPlain } from '../boilerplate/plain.ts'
import { completeTables } from '../boilerplate/table.ts'
import { type Page, textLength } from '../page/block.ts'
import type { Signal } from '../signal.ts'
import type { TextEntry } from './entry.ts'
import { BINARY_FORMATS, TEXT_FORMATS } from './formats.ts'
import { withMark, withoutMark } from './mark.ts'
import type { Source } from './source.ts'

/** The page in a source, without its boilerplate; it may have no block. A signal ends it between pages or chapters. */
export async function parse(source: Source, signal?: Signal): Promise<Page> {
  await completeTables(() => isPlainSource(source))
  const page = await parsePage(source, signal)
  checkPageSize(textLength(page.blocks), page.blocks.length)
  return dropBoilerplate(page)
}

/** Whether all that is read of a source is plain: of markup, where characters may hide, nobody knows. */
function isPlainSource(source: Source): boolean {
  if ('page' in source) return source.page.blocks.every(({ text }) => isPlain(text))
  return 'text' in source && source.format === 'text' && isPlain(source.text)
}

/** The articles in a source, each a source of its own: itself, but for formats of which one holds several. */
export async function articlesIn(source: Source): Promise<readonly Source[]> {
  if (!('text' in source)) return [source]
  const { name, format, text } = source
  const { articles }: TextEntry = TEXT_FORMATS[format]
  if (articles === undefined) return [source]
  const takeApart = await articles()
  return takeApart(text).map((part, at) => ({
    name: part.name ?? `${name}#${at + 1}`,
    format,
    page: part.page,
  }))
}

async function parsePage(source: Source, signal?: Signal): Promise<Page> {
  if ('page' in source) return source.page
  if ('text' in source) return pageOf(source.text, await TEXT_FORMATS[source.format].parser())
  return (await BINARY_FORMATS[source.format].parser())(source.bytes, signal)
}

/** The page in a text; a byte order mark is no part of it, but counts in offsets. */
async function pageOf(text: string, parse: (text: string) => Page | Promise<Page>): Promise<Page> {
  const bare = withoutMark(text)
  return bare === text ? parse(text) : withMark(await parse(bare))
}
