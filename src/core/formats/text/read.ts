import type { Page } from '../../page/block.ts'
import { isRestructured } from '../site/restructured-sign.ts'
import { parseText } from './parse.ts'

/** Plain text as a page, and what is written in reStructuredText: what reads its markup is loaded for that alone. */
export async function readText(input: string): Promise<Page> {
  if (!isRestructured(input)) return parseText(input)
  const { blankRestructured, emptied } = await import('../site/restructured.ts')
  return parseText(input, (text) => blankRestructured(text, emptied))
}
