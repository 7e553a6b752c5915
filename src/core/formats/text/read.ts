import type { Page } from '../../page/block.ts'
import { parseText } from './parse.ts'
import { mayHoldMore } from './sign.ts'

/** Plain text as a page, whatever it is written in and was taken from. */
export async function readText(input: string): Promise<Page> {
  return mayHoldMore(input) ? (await import('./marked-text.ts')).parseMarkedText(input) : parseText(input)
}
