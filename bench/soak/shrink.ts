import type { Input } from './inputs/input.ts'

/** Attempts at the most: some inputs take long each time. */
const MOST_ATTEMPTS = 600

/**
 * The input with all left out of its article and its options that its fault does not need: stretches, at first long ones, for
 * as long as it still fails; after Zeller and Hildebrandt, Simplifying and isolating failure-inducing input (2002).
 */
export async function shrunk(input: Input, fails: (input: Input) => Promise<boolean>): Promise<Input> {
  let least = input
  let left = MOST_ATTEMPTS
  const attempt = async (smaller: Input) => {
    if (left-- <= 0 || !(await fails(smaller))) return false
    least = smaller
    return true
  }
  for (const name of Object.keys(input.options)) {
    const { [name as keyof Input['options']]: _, ...options } = least.options
    await attempt({ ...least, options })
  }
  await attempt({ ...least, output: 'text', width: undefined })
  for (
    let size = Math.ceil(least.article.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < least.article.length; ) {
      if (!(await attempt({ ...least, article: without(least.article, at, at + size) }))) at += size
    }
  }
  return least
}

function without(article: string | Uint8Array, start: number, end: number): string | Uint8Array {
  if (typeof article === 'string') return article.slice(0, start) + article.slice(end)
  return Buffer.concat([article.subarray(0, start), article.subarray(end)])
}
