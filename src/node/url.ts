import { UserError } from '../core/error.ts'
import { formatOfMediaType } from '../core/formats/detect.ts'
import { BINARY_FORMATS, TEXT_FORMATS } from '../core/formats/formats.ts'
import type { Source } from '../core/formats/source.ts'
import { type ContentOptions, sourceOf } from './content.ts'
import {
  badStatus,
  noAddress,
  noAnswer,
  otherMediaType,
  otherProtocol,
  tooManyRedirects,
  unreachable,
} from './error.ts'
import { unpacked } from './gzip.ts'
import { readAtMost } from './limit.ts'

/** A page that takes longer is not worth the wait; for all of it, redirects too. */
const PATIENCE_SECONDS = 20
/** No article is larger. */
const MOST_BYTES = 20 * 1024 * 1024
/** Those that mean well need three: to https, to www, to the article. */
const MOST_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])
/** What the program asks for, best first: pages, whatever else it reads, whatever there is. */
const ACCEPTED = [
  ...TEXT_FORMATS.html.mediaTypes,
  ...Object.values({ ...TEXT_FORMATS, ...BINARY_FORMATS })
    .filter(({ name }) => name !== 'html')
    .flatMap(({ mediaTypes }) => mediaTypes.map((type) => `${type};q=0.9`)),
  '*/*;q=0.8',
].join(',')

/** How an address is read. */
interface FetchOptions extends ContentOptions {
  readonly maxBytes: number
  /** How long all of it may take; 20 by default. */
  readonly seconds?: number
}

/** The article at an address of http or https, and nothing else; a `UserError` where it cannot be had in time. */
export async function fetchUrl(
  address: string,
  { maxBytes, from = 'auto', encoding, seconds = PATIENCE_SECONDS }: FetchOptions,
): Promise<Source> {
  const signal = AbortSignal.timeout(seconds * 1000)
  try {
    const response = await follow(address, signal)
    const { type, charset } = contentType(response.headers.get('content-type') ?? '')
    const mostBytes = Math.min(maxBytes, MOST_BYTES)
    const bytes = await readAtMost(response.body ?? emptyBody(), mostBytes)
    const source = await sourceOf(new URL(response.url).pathname, await unpacked(bytes, mostBytes), {
      from: from === 'auto' ? formatOf(type) : from,
      encoding,
      declared: charset,
    })
    return { ...source, name: address }
  } catch (error) {
    throw signal.aborted ? noAnswer(seconds) : asUserError(error)
  }
}

/** The answer at the end of the redirects. */
async function follow(address: string, signal: AbortSignal): Promise<Response> {
  let url = parseUrl(address)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await fetch(url, { signal, redirect: 'manual', headers: { accept: ACCEPTED } })
    const location = response.headers.get('location')
    if (!REDIRECTS.has(response.status) || location === null) return checked(response)
    await response.body?.cancel()
    url = parseUrl(location, url)
  }
  throw tooManyRedirects(MOST_REDIRECTS)
}

function parseUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw noAddress()
  const url = new URL(address, base)
  if (url.protocol === 'http:' || url.protocol === 'https:') return url
  throw otherProtocol(url.protocol)
}

function checked(response: Response): Response {
  if (response.ok) return response
  throw badStatus(response)
}

function contentType(header: string): { type: string; charset: string | undefined } {
  const [type, ...parameters] = header.split(';')
  const charset = parameters
    .map((it) => /^\s*charset\s*=\s*"?([\w:.-]+)/i.exec(it)?.[1])
    .find((it) => it !== undefined)
  return { type: type.trim().toLowerCase(), charset }
}

function formatOf(type: string) {
  const format = formatOfMediaType(type)
  if (format === undefined) throw otherMediaType(type)
  return format ?? 'auto'
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}

function asUserError(error: unknown): unknown {
  if (error instanceof UserError) return error
  const cause = (error as { cause?: NodeJS.ErrnoException }).cause
  if (!(error instanceof TypeError) || cause === undefined) return error
  return unreachable(cause.code ?? cause.message)
}
