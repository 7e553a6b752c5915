import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

/** A server on the loopback interface for the tests of one file; gives the address of a path on it. */
export function loopback(listener: RequestListener): (path: string) => string {
  return listening(createServer(listener))
}

/** A server that says bytes of HTTP, or of what it takes for that, and hangs up: by what it is asked for. */
export function rawLoopback(answer: (path: string, socket: Socket) => void): (path: string) => string {
  return listening(
    createRawServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', (request) => answer(`${request}`.split(' ')[1], socket))
    }),
  )
}

function listening(server: Server): (path: string) => string {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket))
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (path) => addressOf(server) + path
}

/** An address at which nobody answers: its server has closed just now. */
export async function deserted(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = addressOf(server)
  server.close()
  return address
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
