import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { describe, expect, it } from 'vitest'
import { fetchUrl } from '../../../src/node/web/url.ts'
import { BAD_SERVERS } from './bad-servers.ts'
import { deserted, loopback, rawLoopback } from './server.ts'

const MEGABYTE = 1024 * 1024
const PAGE = '<!doctype html><title>The mill</title><p>Das Mühlrad dreht sich.'

/** What each path answers. */
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) =>
    response.setHeader('content-type', 'text/html; charset="iso-8859-1"').end(PAGE, 'latin1'),
  '/notes.md': (_, response) => response.setHeader('content-type', 'text/plain').end('It turned.'),
  '/pdf': (_, response) =>
    response
      .setHeader('content-type', 'application/octet-stream')
      .end(readFileSync('fixtures/pdf-letter/article.pdf')),
  '/bare': (_, response) => response.end(PAGE),
  '/empty': (_, response) => response.setHeader('content-type', 'text/html').end(),
  '/image': (_, response) => response.setHeader('content-type', 'image/png').end('png'),
  '/gone': (_, response) => response.writeHead(410).end('gone'),
  '/five': (_, response) => response.writeHead(302, { location: '/hop/4' }).end(),
  '/endless': (_, response) => response.writeHead(301, { location: '/endless' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/huge': (_, response) => {
    response.setHeader('content-type', 'text/plain')
    const more = () => response.destroyed || response.write('a'.repeat(MEGABYTE), () => setImmediate(more))
    more()
  },
  '/slow': (_, response) => response.writeHead(302, { location: '/stalled' }).end(),
  '/stalled': (_, response) => response.setHeader('content-type', 'text/html').write('<p>It turned'),
  '/silent': () => {},
  '/broken': (_, response) => {
    response.writeHead(200, { 'content-length': '1000', 'content-type': 'text/html' })
    response.write('It')
    setTimeout(() => response.destroy(), 50)
  },
}
const hop: RequestListener = ({ url = '' }, response) => {
  const left = Number(url.slice('/hop/'.length))
  response.writeHead(307, { location: left > 1 ? `/hop/${left - 1}` : '/page' }).end()
}
const at = loopback((request, response) => (ANSWERS[request.url ?? ''] ?? hop)(request, response))
const read = (address: string) => fetchUrl(address, { maxBytes: 64 * MEGABYTE })

describe('fetchUrl', () => {
  it('reads a page in the encoding that the server says', async () => {
    expect(await read(at('/page'))).toEqual({ name: at('/page'), format: 'html', text: PAGE })
  })

  it.each([
    ['the extension where the type is plain text', '/notes.md', 'markdown'],
    ['the bytes where the type says nothing', '/pdf', 'pdf'],
    ['the look where there is no type', '/bare', 'html'],
  ])('goes by %s', async (_, path, format) => {
    expect(await read(at(path))).toMatchObject({ name: at(path), format })
  })

  it('takes the format that it is told', async () => {
    expect(await fetchUrl(at('/image'), { from: 'text', maxBytes: MEGABYTE })).toMatchObject({ text: 'png' })
  })

  it('follows five redirects', async () => {
    expect(await read(at('/five'))).toMatchObject({ text: PAGE })
  })

  it('reads an empty page as nothing', async () => {
    expect(await read(at('/empty'))).toMatchObject({ text: '' })
  })

  it.each([
    ['a sixth redirect', () => at('/hop/6'), 'redirected more than 5 times'],
    ['redirects without end', () => at('/endless'), 'redirected more than 5 times'],
    ['a redirect to a file', () => at('/file'), 'file: addresses are not read'],
    ['another protocol', () => 'ftp://127.0.0.1/a', 'ftp: addresses are not read'],
    ['no address', () => 'http://', 'no address of the web'],
    ['a failure of the server', () => at('/gone'), 'the server says 410 Gone'],
    ['a picture', () => at('/image'), 'it is image/png'],
    ['more than 20 MB', () => at('/huge'), 'larger than 20 MB'],
    ['a server that is not there', deserted, 'cannot be reached (ECONNREFUSED)'],
    ['a page that breaks off', () => at('/broken'), 'the server broke off (UND_ERR_SOCKET)'],
  ])('refuses %s', async (_, address, what) => {
    await expect(read(await address())).rejects.toMatchObject({ name: 'UserError', what })
  })

  it.each([
    ['stalls after a redirect', '/slow'],
    ['never answers', '/silent'],
  ])('gives up on a page that %s', async (_, path) => {
    const late = fetchUrl(at(path), { maxBytes: MEGABYTE, seconds: 0.5 })
    await expect(late).rejects.toMatchObject({ name: 'UserError', what: 'no answer within 0.5 seconds' })
  })
})

const bad = rawLoopback((path, socket) => {
  const [, first] = path.split('/')
  BAD_SERVERS[`/${first}`].answer(socket, path)
})

describe('fetchUrl stands a server that', () => {
  it.each(Object.entries(BAD_SERVERS).map(([path, { how, what }]) => ({ how, path, what })))(
    '$how',
    async ({ path, what }) => {
      const seconds = what?.source.includes('no answer') ? 0.5 : 30
      const read = fetchUrl(bad(path), { maxBytes: 64 * MEGABYTE, seconds })
      if (what === null) expect(await read).toMatchObject({ format: 'html' })
      else {
        await expect(read).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(what) })
        await expect(read).rejects.toMatchObject({ message: expect.stringMatching(/^[^\p{Cc}]{1,200}$/u) })
      }
    },
  )
})
