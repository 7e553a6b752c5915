import type { Page } from '../page/block.ts'
import type { Signal } from '../signal.ts'
import type { TextEntry } from './entry.ts'
import { BINARY_FORMATS, TEXT_FORMATS } from './formats.ts'
import { withMark, withoutMark } from './mark.ts'
import type { BinarySource, Source, TextSource } from './source.ts'

/** All on the page of a source, by the parser of its format. */
export async function parseSource(source: TextSource | BinarySource, signal?: Signal): Promise<Page> {
  if ('text' in source) return pageOf(source.text, await TEXT_FORMATS[source.format].parser())
  return (await BINARY_FORMATS[source.format].parser())(source.bytes, signal)
}

/** The page in a text; a byte order mark is no part of it, but counts in offsets. */
async function pageOf(text: string, parse: (text: string) => Page | Promise<Page>): Promise<Page> {
  const bare = withoutMark(text)
  return bare === text ? parse(text) : withMark(await parse(bare))
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
