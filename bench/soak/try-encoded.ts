import { library } from './built.ts'
import type { Input } from './inputs/input.ts'
import { failed, type Trial } from './trial.ts'

/** Characters that make of a text, as bytes, one in another encoding, or none. */
const NO_TEXT = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufeff\ufffd\p{Surrogate}]/u

/** Whether a text gives the same as a string, in UTF-8, and in UTF-16 with its mark. */
export async function tryEncoded({ article, options }: Input): Promise<Trial> {
  if (typeof article !== 'string' || NO_TEXT.test(article)) return failed([])
  const outcomes = await Promise.all(
    [article, Buffer.from(article), Buffer.from(`\ufeff${article}`, 'utf16le')].map(async (text) =>
      library.summarize(text, options).then(JSON.stringify, String),
    ),
  )
  return failed(new Set(outcomes).size === 1 ? [] : ['is not the same in another encoding'])
}
