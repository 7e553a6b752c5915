import { UserError } from '../../core/error.ts'
import { formatOfMediaType } from '../../core/formats/detect.ts'
import type { Source } from '../../core/formats/source.ts'
import { type ContentOptions, sourceOf } from '../content.ts'
import {
  badStatus,
  largeDownload,
  noAnswer,
  otherMediaType,
  proxyUnchecked,
  tooLarge,
  unreachable,
} from '../error.ts'
import { unpacked } from '../gzip.ts'
import { readAtMost } from '../limit.ts'
import type { Gate } from './connection.ts'
import { withoutCredentials } from './credentials.ts'
import { follow, type Sending } from './follow.ts'
import { proxiesIn } from './proxies.ts'

/** A page that takes longer is not worth the wait; for all of it, redirects too. */
const PATIENCE_SECONDS = 20
const MILLISECONDS = 1000
/** No article is larger. */
const MOST_BYTES = 20 * 1024 * 1024

/** How an address is read. */
interface FetchOptions extends ContentOptions {
  readonly maxBytes: number
  /** Whether addresses in networks that are not public are refused, those that it redirects to as well. */
  readonly publicOnly?: boolean | undefined
  /** Ends it: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** How long all of it may take; 20 by default. */
  readonly seconds?: number
}

/** Where it is read from; tests have others. */
interface Surroundings {
  readonly env: NodeJS.ProcessEnv
  readonly gate?: Gate
}

/**
 * The article at an address of http or https, and nothing else; a `UserError` where it cannot be had in time. A name and password
 * in the address are sent to its origin alone, and are not in the name of what it gives.
 */
export async function fetchUrl(
  address: string,
  options: FetchOptions,
  surroundings: Surroundings = process,
): Promise<Source> {
  const { publicOnly = false, signal, seconds = PATIENCE_SECONDS } = options
  const dispatcher = await dispatcherFor(publicOnly, surroundings)
  try {
    return await within(seconds, signal, async (signal) => {
      const response = await follow(address, { signal, ...(dispatcher && { dispatcher }) })
      return { ...(await sourceIn(response, options)), name: withoutCredentials(address) }
    })
  } catch (error) {
    throw asUserError(error)
  } finally {
    await dispatcher?.destroy()
  }
}

/**
 * What work comes to that takes no longer than so many seconds and that a signal may end. What it still waits for then is let go:
 * decoders may wait for ever.
 */
async function within<Result>(
  seconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted()
  const stop = new AbortController()
  const stopped = new Promise<never>((_, fail) => {
    stop.signal.addEventListener('abort', () => fail(stop.signal.reason))
  })
  const timer = setTimeout(() => stop.abort(noAnswer(seconds)), seconds * MILLISECONDS)
  const forward = () => stop.abort(signal?.reason)
  signal?.addEventListener('abort', forward)
  try {
    return await Promise.race([work(stop.signal), stopped])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', forward)
  }
}

/** What opens connections where Node itself cannot: through proxies, or to public addresses alone. */
async function dispatcherFor(
  publicOnly: boolean,
  { env, gate }: Surroundings,
): Promise<Sending['dispatcher'] | undefined> {
  const proxies = proxiesIn(env)
  if (publicOnly && proxies !== null) throw proxyUnchecked()
  if (!publicOnly && proxies === null) return undefined
  const { throughProxies, toPublic } = await import('./connection.ts')
  const dispatcher = proxies === null ? toPublic(gate) : throughProxies(proxies)
  // The types of Node know an older undici; test/node/web tries them together.
  return dispatcher as unknown as NonNullable<Sending['dispatcher']>
}

/** The article in an answer. */
async function sourceIn(
  response: Response,
  { maxBytes, from = 'auto', encoding }: FetchOptions,
): Promise<Source> {
  const { type, charset } = contentType(response.headers.get('content-type') ?? '')
  const format = from === 'auto' ? formatOfMediaType(type) : from
  if (!response.ok || format === undefined) {
    // Else an answer without end would hold the process.
    await response.body?.cancel()
    throw response.ok ? otherMediaType(type) : badStatus(response)
  }
  const [mostBytes, beyond] = maxBytes < MOST_BYTES ? [maxBytes, tooLarge] : [MOST_BYTES, largeDownload]
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

function asUserError(error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof TypeError) || error.cause === undefined) return error
  const cause = innermost(error)
  return cause instanceof UserError ? cause : unreachable(cause.code ?? cause.message)
}

function innermost(error: Error): NodeJS.ErrnoException {
  return error.cause instanceof Error ? innermost(error.cause) : error
}
