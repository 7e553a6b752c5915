import { formatOfMediaType } from '../../core/formats/detect.ts'
import type { Source } from '../../core/formats/source.ts'
import { type ContentOptions, sourceOf } from '../content.ts'
import { badStatus, largeDownload, otherMediaType, tooLarge } from '../error.ts'
import { unpacked } from '../gzip.ts'
import { readAtMost } from '../limit.ts'

/** No article is larger. */
const MOST_BYTES = 20 * 1024 * 1024

/** How an answer is read. */
export interface AnswerOptions extends ContentOptions {
  /** It may have so many bytes, unpacked too, and never more than 20 MB. */
  readonly maxBytes: number
}

/** The article in an answer, by the path that gave it; a `UserError` where there is none. */
export async function sourceIn(
  response: Response,
  { maxBytes, from = 'auto', encoding }: AnswerOptions,
): Promise<Source> {
  const { type, charset } = contentType(response.headers.get('content-type') ?? '')
  const format = from === 'auto' ? formatOfMediaType(type) : from
  if (!response.ok || format === undefined) {
    // Else an answer without end would hold the process.
    await response.body?.cancel()
    throw response.ok ? otherMediaType(type) : badStatus(response)
  }
  const mostBytes = Math.min(maxBytes, MOST_BYTES)
  const beyond = maxBytes < MOST_BYTES ? tooLarge : () => largeDownload(MOST_BYTES)
  const bytes = await unpacked(
    await readAtMost(response.body ?? emptyBody(), mostBytes, beyond),
    mostBytes,
    beyond,
  )
  return sourceOf(new URL(response.url).pathname, bytes, {
    from: format ?? 'auto',
    encoding,
    declared: charset,
  })
}

function contentType(header: string): { type: string; charset: string | undefined } {
  const [type, ...parameters] = header.split(';')
  const charset = parameters
    .map((it) => /^\s*charset\s*=\s*"?([\w:.-]+)/i.exec(it)?.[1])
    .find((it) => it !== undefined)
  return { type: type.trim().toLowerCase(), charset }
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}
