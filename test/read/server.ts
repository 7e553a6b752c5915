import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

/** A server on the loopback interface for the tests of one file; gives the address of a path on it. */
export function loopback(listener: RequestListener): (path: string) => string {
  const server = createServer(listener)
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return (path) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
}
