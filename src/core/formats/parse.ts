import { dropBoilerplate } from '../boilerplate/boilerplate.ts'
import type { Page } from '../page/block.ts'
import type { Signal } from '../signal.ts'
import { BINARY_FORMATS, TEXT_FORMATS } from './formats.ts'
import { withMark, withoutMark } from './mark.ts'
import type { Source } from './source.ts'

/** The page in a source, without its boilerplate; it may have no block. A signal ends it between pages or chapters. */
export async function parse(source: Source, signal?: Signal): Promise<Page> {
  return dropBoilerplate(await parsePage(source, signal))
}

async function parsePage(source: Source, signal?: Signal): Promise<Page> {
  if ('text' in source) return pageOf(source.text, await TEXT_FORMATS[source.format].parser())
  return (await BINARY_FORMATS[source.format].parser())(source.bytes, signal)
}

/** The page in a text; a byte order mark is no part of it, but counts in offsets. */
async function pageOf(text: string, parse: (text: string) => Page | Promise<Page>): Promise<Page> {
  const bare = withoutMark(text)
  return bare === text ? parse(text) : withMark(await parse(bare))
}
