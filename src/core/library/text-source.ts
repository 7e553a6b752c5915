import { detectAscii, detectFormat, refuseData } from '../formats/detect.ts'
import { withoutMark } from '../formats/mark.ts'
import { type Format, isBinaryFormat, type Source } from '../formats/source.ts'
import { noText } from './error.ts'
import { NAMELESS } from './nameless.ts'

/** Enough of a text to show how it is written. */
const HEAD = 4_096

/** What a text is to the pipeline; a `UserError` where it cannot be what it is said to be, or is written for programs. */
export function textSource(text: string, from: Format | 'auto', name = NAMELESS): Source {
  if (from !== 'auto' && isBinaryFormat(from)) throw noText(from)
  if (from !== 'auto') return { name, format: from, text }
  const bare = withoutMark(text)
  const encoder = new TextEncoder()
  const binary = detectAscii(encoder.encode(bare.slice(0, HEAD)))
  if (binary !== null) return { name, format: binary, bytes: encoder.encode(bare) }
  refuseData(name, text)
  return { name, format: detectFormat(name, text), text }
}
