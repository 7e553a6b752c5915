import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'

const MEGABYTE = 1024 * 1024
const TEXT = 'Content-Type: text/html\r\n'
const BOMB = gzipSync(new Uint8Array(64 * MEGABYTE))
const head = (...lines: string[]) => `HTTP/1.1 ${lines.join('\r\n')}\r\n`

/** A server that does not do as servers should. */
interface BadServer {
  /** How it is bad. */
  readonly how: string
  readonly answer: (socket: Socket, path: string) => void
  /** What is said of it; nothing where it is read all the same. */
  readonly what: RegExp | null
}

const saying =
  (...parts: readonly (string | Uint8Array)[]) =>
  (socket: Socket) => {
    for (const part of parts) socket.write(part)
    socket.end()
  }

/** Writes for as long as anybody reads. */
const endless = (start: string, piece: string) => (socket: Socket) => {
  socket.write(start)
  const more = () => socket.destroyed || socket.write(piece, () => setImmediate(more))
  more()
}

/** By their paths. */
export const BAD_SERVERS: Readonly<Record<string, BadServer>> = {
  '/garbage': { how: 'speaks no HTTP', answer: saying('220 smtp ready\r\n'), what: /does not keep to HTTP/ },
  '/nothing': { how: 'hangs up', answer: saying(), what: /broke off/ },
  '/headers': {
    how: 'sends headers without end',
    answer: endless(head('200 OK'), 'X-Header: value of it\r\n'.repeat(100)),
    what: /too many headers/,
  },
  '/header': {
    how: 'sends a header without end',
    answer: endless(head('200 OK', 'X: '), 'x'.repeat(9_999)),
    what: /too many headers/,
  },
  '/truncated': {
    how: 'sends less than it says',
    answer: saying(head('200 OK', `${TEXT}Content-Length: 1000`), '\r\n<p>It turned.'),
    what: /broke off/,
  },
  '/chunk': {
    how: 'ends within a chunk',
    answer: saying(head('200 OK', `${TEXT}Transfer-Encoding: chunked`), '\r\nff\r\n<p>It'),
    what: /broke off/,
  },
  '/chunks': {
    how: 'sends chunks of no size',
    answer: saying(head('200 OK', `${TEXT}Transfer-Encoding: chunked`), '\r\nzz\r\n<p>It'),
    what: /does not keep to HTTP/,
  },
  '/lengths': {
    how: 'says two lengths',
    answer: saying(head('200 OK', `${TEXT}Content-Length: 3\r\nContent-Length: 4`), '\r\n<p>It turned.'),
    what: /does not keep to HTTP/,
  },
  '/longer': {
    how: 'sends more than it says',
    answer: saying(
      head('200 OK', `${TEXT}Content-Length: 29`),
      '\r\n<p>It turned. Nobody saw it. And it went on and on.',
    ),
    what: null,
  },
  '/plain': {
    how: 'compresses nothing and says so',
    answer: saying(
      head('200 OK', `${TEXT}Content-Encoding: gzip\r\nContent-Length: 13`),
      '\r\n<p>It turned.',
    ),
    what: /damaged/,
  },
  '/brotli': {
    how: 'sends gzip for brotli',
    answer: saying(head('200 OK', `${TEXT}Content-Encoding: br`), '\r\n', gzipSync('<p>It turned.')),
    what: /damaged|no answer within/,
  },
  '/cut': {
    how: 'breaks gzip off, of which browsers show what came',
    answer: saying(
      head('200 OK', `${TEXT}Content-Encoding: gzip`),
      '\r\n',
      gzipSync('<p>It turned.'.repeat(99)).subarray(0, 30),
    ),
    what: null,
  },
  '/bomb': {
    how: 'compresses a bomb on its way',
    answer: saying(head('200 OK', `${TEXT}Content-Encoding: gzip`), '\r\n', BOMB),
    what: /larger than 20 MB: download it/,
  },
  '/file': {
    how: 'sends a compressed bomb as a file',
    answer: saying(head('200 OK', 'Content-Type: application/gzip'), '\r\n', BOMB),
    what: /larger than 20 MB: download it|it is application/,
  },
  '/nested': {
    how: 'compresses a hundred times',
    answer: saying(head('200 OK', `${TEXT}Content-Encoding: ${'gzip, '.repeat(99)}gzip`), '\r\n', BOMB),
    what: /the server|damaged|cannot be reached/,
  },
  '/endless': {
    how: 'never ends',
    answer: endless(`${head('200 OK', TEXT)}`, `<p>${'It turned. '.repeat(9_999)}`),
    what: /larger than 20 MB/,
  },
  '/redirect': {
    how: 'redirects to nowhere without end',
    answer: endless(`${head('302 Found', 'Location: http://[')}\r\n`, 'a'.repeat(9_999)),
    what: /no address of the web/,
  },
  '/gone': {
    how: 'fails without end',
    answer: endless(`${head('500 Oops', TEXT)}`, 'a'.repeat(9_999)),
    what: /says 500 Oops/,
  },
  '/words': {
    how: 'fails in many words and colours',
    answer: saying(`${head(`404 \x1b[31m${'no '.repeat(999)}`)}\r\n`),
    what: /says 404 (?:\?\[31m)?no .*…|does not keep to HTTP/,
  },
  '/type': {
    how: 'has a type in colours',
    answer: saying(head('200 OK', 'Content-Type: image/\x9b31m\u202e'), '\r\n'),
    what: /it is image\/|does not keep to HTTP/,
  },
  '/loop': {
    how: 'redirects to itself',
    answer: saying(`${head('302 Found', 'Location: /loop')}\r\n`),
    what: /redirected more than 5 times/,
  },
  '/farther': {
    how: 'redirects ever farther',
    answer: (socket, path) => saying(`${head('302 Found', `Location: ${path}/farther`)}\r\n`)(socket),
    what: /redirected more than 5 times/,
  },
  '/nowhere': {
    how: 'redirects to no address',
    answer: saying(`${head('302 Found', 'Location: http://[')}\r\n`),
    what: /no address of the web/,
  },
  '/script': {
    how: 'redirects to a script',
    answer: saying(`${head('302 Found', 'Location: javascript:alert(1)')}\r\n`),
    what: /javascript: addresses are not read/,
  },
  '/stands': {
    how: 'redirects and says not where',
    answer: saying(`${head('302 Found')}\r\n`),
    what: /says 302 Found/,
  },
  '/informed': {
    how: 'is never done saying that it begins',
    answer: endless('', head('103 Early Hints') + '\r\n'),
    what: /no answer within/,
  },
  '/drip': { how: 'sends a letter at a time', answer: (socket) => drip(socket), what: /no answer within/ },
  '/silent': { how: 'says nothing', answer: () => {}, what: /no answer within/ },
}

function drip(socket: Socket): void {
  socket.write(`${head('200 OK', TEXT)}\r\n`)
  const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write('a')), 20)
}
