import { UserError } from '../../core/error.ts'
import type { Source } from '../../core/formats/source.ts'
import { proxyUnchecked, unreachable } from '../error.ts'
import { type AnswerOptions, sourceIn } from './answer.ts'
import type { Gate } from './connection.ts'
import { withoutCredentials } from './credentials.ts'
import { follow, type Sending } from './follow.ts'
import { proxiesIn } from './proxies.ts'
import { within } from './within.ts'

/** A page that takes longer is not worth the wait; for all of it, redirects too. */
const PATIENCE_SECONDS = 20

/** How an address is read. */
interface FetchOptions extends AnswerOptions {
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

function asUserError(error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof TypeError) || error.cause === undefined) return error
  const cause = innermost(error)
  return cause instanceof UserError ? cause : unreachable(cause.code ?? cause.message)
}

function innermost(error: Error): NodeJS.ErrnoException {
  return error.cause instanceof Error ? innermost(error.cause) : error
}
