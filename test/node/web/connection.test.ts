import type { IncomingMessage } from 'node:http'
import type { LookupFunction } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Gate } from '../../../src/node/web/connection.ts'
import { isPublic } from '../../../src/node/web/public-address.ts'
import { fetchUrl } from '../../../src/node/web/url.ts'
import { loopback, rawLoopback } from './server.ts'

const PAGE = '<!doctype html><p>It turned.'
const MOST = 1_000_000
/** What each server was asked, in order. */
const asked: string[] = []
const credentialsOf = ({ headers: { authorization = '' } }: IncomingMessage) =>
  Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString()

/** Two origins that redirect to wherever they are asked to: `/to?http://…`. */
const [here, there] = ['here', 'there'].map((name) =>
  loopback((request, response) => {
    const { url = '', headers } = request
    asked.push(`${name} ${headers.host?.split(':')[0]} ${credentialsOf(request)}`.trim())
    if (url.startsWith('/to?')) response.writeHead(302, { location: decodeURIComponent(url.slice(4)) }).end()
    else response.setHeader('content-type', 'text/html').end(PAGE)
  }),
)
const to = (at: (path: string) => string, target: string) => at(`/to?${encodeURIComponent(target)}`)
const withUser = (address: string, user: string) => address.replace('http://', `http://${user}@`)

async function questions(address: string): Promise<string[]> {
  asked.length = 0
  const source = await fetchUrl(address, { maxBytes: MOST }, { env: {} })
  expect(source.name).toBe(address.replace(/\w+:pw@/, ''))
  return asked.map((it) => it.replace(' 127.0.0.1', ''))
}

describe('a name and password in an address', () => {
  it('are said to its server and left out of its name', async () => {
    expect(await questions(withUser(here('/'), 'ada:pw'))).toEqual(['here ada:pw'])
  })

  it('stay with redirects within its origin', async () => {
    expect(await questions(withUser(to(here, '/next'), 'ada:pw'))).toEqual(['here ada:pw', 'here ada:pw'])
    expect(await questions(withUser(to(here, here('/')), 'ada:pw'))).toEqual(['here ada:pw', 'here ada:pw'])
  })

  it('are told to no other origin, nor once a redirect comes back', async () => {
    expect(await questions(withUser(to(here, there('/')), 'ada:pw'))).toEqual(['here ada:pw', 'there'])
    const backAndForth = withUser(to(here, to(there, here('/'))), 'ada:pw')
    expect(await questions(backAndForth)).toEqual(['here ada:pw', 'there', 'here'])
  })

  it('of a redirect are said to where it leads', async () => {
    const address = withUser(to(here, withUser(there('/'), 'eve:pw')), 'ada:pw')
    expect(await questions(address)).toEqual(['here ada:pw', 'there eve:pw'])
  })
})

/** A resolver that knows hosts by their addresses, one answer after another; the last stays. */
function knowing(hosts: Readonly<Record<string, readonly string[][]>>): Gate['lookup'] {
  const left = new Map(Object.entries(hosts).map(([host, answers]) => [host, [...answers]]))
  const lookup: LookupFunction = (host, _, done) => {
    const answers = left.get(host) ?? []
    const addresses = (answers.length > 1 ? answers.shift() : answers[0]) ?? []
    if (addresses.length === 0) done(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }), '')
    else
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
  }
  return lookup as Gate['lookup']
}

const REFUSED = { name: 'UserError', code: 'unsupported', what: 'leads to no public address' }

describe('with publicOnly', () => {
  const read = (address: string, gate?: Gate) =>
    fetchUrl(address, { maxBytes: MOST, publicOnly: true }, { env: {}, ...(gate && { gate }) })
  /** As if the loopback interface were public at one address. */
  const openTo = (open: string, hosts: Readonly<Record<string, readonly string[][]>>): Gate => ({
    lookup: knowing(hosts),
    isOpen: (address) => address === open,
  })
  const port = () => new URL(here('/')).port

  it.each([
    ['127.0.0.1'],
    ['localhost'],
    ['2130706433'],
    ['0x7f.1'],
    ['0177.0.0.1'],
    ['127.1'],
    ['0'],
    ['[::1]'],
    ['[::ffff:127.0.0.1]'],
    ['[::ffff:7f00:1]'],
    ['[64:ff9b::7f00:1]'],
    ['169.254.169.254'],
    ['10.0.0.1'],
    ['①②⑦.0.0.1'],
    ['127。0。0。1'],
  ])('an address at %s is not read', async (host) => {
    asked.length = 0
    await expect(read(`http://${host}:${port()}/`)).rejects.toMatchObject(REFUSED)
    expect(asked).toEqual([])
  })

  it('a host is not read whose addresses are all private', async () => {
    const lookup = knowing({ 'story.example': [['10.0.0.1', 'fd00::1']] })
    await expect(read('http://story.example/', { lookup, isOpen: isPublic })).rejects.toMatchObject(REFUSED)
  })

  it('a host is read at what of its addresses is public', async () => {
    const gate = openTo('127.0.0.1', { 'story.example': [['10.0.0.1', '127.0.0.1', 'fd00::1']] })
    expect(await read(`http://story.example:${port()}/`, gate)).toMatchObject({ text: PAGE })
  })

  it('a host that has become another since it was looked up is looked up anew for each connection', async () => {
    const gate = openTo('127.0.0.1', { 'story.example': [['127.0.0.1'], ['127.0.0.2']] })
    await read(`http://story.example:${port()}/`, gate)
    await expect(read(`http://story.example:${port()}/`, gate)).rejects.toMatchObject(REFUSED)
  })

  it('a redirect into a private network is not followed, by number or by name', async () => {
    const hosts = { 'story.example': [['127.0.0.1']], 'inner.example': [['192.168.0.1']] }
    for (const target of ['http://192.168.0.1/', 'http://inner.example/', 'http://[::1]/']) {
      const address = `http://story.example:${port()}/to?${encodeURIComponent(target)}`
      await expect(read(address, openTo('127.0.0.1', hosts))).rejects.toMatchObject(REFUSED)
    }
  })

  it('a host that nobody knows is said to be out of reach', async () => {
    const unknown = { what: 'cannot be reached (ENOTFOUND)' }
    await expect(read('http://story.example/', openTo('', {}))).rejects.toMatchObject(unknown)
  })

  it('nothing is read through a proxy, as only the proxy knows where it leads', async () => {
    const through = fetchUrl(here('/'), { maxBytes: MOST, publicOnly: true }, { env: { HTTP_PROXY: 'a:1' } })
    await expect(through).rejects.toMatchObject({ what: 'nobody can tell where a proxy leads' })
  })
})

/** What the proxy was asked, in order. */
const proxied: string[] = []
const proxy = loopback(({ method, url, headers }, response) => {
  const user = Buffer.from(`${headers['proxy-authorization']}`.replace(/^Basic /, ''), 'base64')
  proxied.push(`${method} ${url} ${user}`)
  if (`${user}`.startsWith('eve')) response.writeHead(407).end()
  else response.setHeader('content-type', 'text/html').end(PAGE)
})
const denying = rawLoopback((path, socket) => {
  proxied.push(path)
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
})

describe('a proxy', () => {
  const read = (address: string, env: Record<string, string>) =>
    fetchUrl(address, { maxBytes: MOST }, { env })
  const proxyFor = (user = '') => proxy('').replace('http://', `http://${user}`)

  it.each(['HTTP_PROXY', 'http_proxy'])(
    'that %s names is asked for an address of http, with its own password',
    async (name) => {
      proxied.length = 0
      expect(await read('http://story.example/a', { [name]: proxyFor('ada:pw@') })).toMatchObject({
        text: PAGE,
      })
      expect(proxied).toEqual(['GET http://story.example/a ada:pw'])
    },
  )

  it('that does not let through is said to be the fault, without its password', async () => {
    proxied.length = 0
    const noTunnel = { HTTPS_PROXY: denying('').replace('//', '//ada:pw@') }
    for (const [scheme, env] of [
      ['https', noTunnel],
      ['http', { HTTP_PROXY: proxyFor('eve:pw@') }],
    ] as const) {
      const denied = await read(`${scheme}://story.example/a`, env).catch((error: unknown) => error)
      expect(denied).toMatchObject({ what: expect.stringMatching(/^the proxy refuses to lead there /) })
      expect(`${denied}`).not.toContain('pw')
    }
    expect(proxied).toEqual(['story.example:443', 'GET http://story.example/a eve:pw'])
  })

  it('that is not there is said to be out of reach', async () => {
    await expect(read('http://story.example/a', { HTTP_PROXY: 'http://127.0.0.1:1' })).rejects.toMatchObject({
      what: 'cannot be reached (ECONNREFUSED)',
    })
  })

  it.each(['NO_PROXY', 'no_proxy'])('is passed by where %s says so', async (name) => {
    proxied.length = 0
    const env = { HTTP_PROXY: proxyFor(), [name]: 'example.com, 127.0.0.1' }
    expect(await read(here('/'), env)).toMatchObject({ text: PAGE })
    expect(proxied).toEqual([])
  })
})
