import { checkPageSize } from '../article-limit.ts'
import { dropBoilerplate } from '../boilerplate/boilerplate.ts'
import { isPlain } from '../boilerplate/plain.ts'
import { completeTables } from '../boilerplate/table.ts'
import { type Page, textLength } from '../page/block.ts'
import type { Signal } from '../signal.ts'
import type { Source } from './source.ts'

/** The page in a source, without its boilerplate; it may have no block. A signal ends it between pages or chapters. */
export async function parse(source: Source, signal?: Signal): Promise<Page> {
  await completeTables(() => isPlainSource(source))
  const page = await pageOf(source, signal)
  checkPageSize(textLength(page.blocks), page.blocks.length)
  return dropBoilerplate(page)
}

/** Whether all that is read of a source is plain: of markup, where characters may hide, nobody knows. */
function isPlainSource(source: Source): boolean {
  if ('page' in source) return source.page.blocks.every(({ text }) => isPlain(text))
  return 'text' in source && source.format === 'text' && isPlain(source.text)
}

/** What was parsed already needs none of the formats. */
async function pageOf(source: Source, signal?: Signal): Promise<Page> {
  if ('page' in source) return source.page
  const { parseSource } = await import('./parse-source.ts')
  return parseSource(source, signal)
}
