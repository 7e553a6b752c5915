import { BINARY_FORMATS, TEXT_FORMATS } from '../../core/formats/formats.ts'
import { noAddress, otherProtocol, tooManyRedirects } from '../error.ts'
import { authorizationOf } from './credentials.ts'

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

/** How requests are sent. */
export type Sending = Pick<RequestInit, 'signal' | 'dispatcher'>

/**
 * The answer at the end of the redirects of an address; a `UserError` where they come to none of http or https. A name and
 * password go to the origin that they were given for, and to no other.
 */
export async function follow(address: string, sending: Sending): Promise<Response> {
  let url = parseUrl(address)
  let authorization = authorizationOf(url)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await ask(url, authorization, sending)
    const location = response.headers.get('location')
    if (!REDIRECTS.has(response.status) || location === null) return response
    await response.body?.cancel()
    const next = parseUrl(location, url)
    authorization = authorizationOf(next) ?? (next.origin === url.origin ? authorization : null)
    url = next
  }
  throw tooManyRedirects(MOST_REDIRECTS)
}

/** `fetch` takes no address that holds a name and password. */
function ask(url: URL, authorization: string | null, sending: Sending): Promise<Response> {
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  const headers = { accept: ACCEPTED, ...(authorization !== null && { authorization }) }
  return fetch(bare, { ...sending, redirect: 'manual', headers })
}

function parseUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw noAddress()
  const url = new URL(address, base)
  if (url.protocol === 'http:' || url.protocol === 'https:') return url
  throw otherProtocol(url.protocol)
}
