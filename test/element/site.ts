import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const BUILT = 'dist/element'
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript' }

/** A page of the site, with the headers that it is sent with. */
export interface SitePage {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A site on the loopback interface: pages by their paths, and the built element under /element, which other sites may use. */
export interface Site {
  readonly address: string
  readonly pages: Map<string, SitePage>
  /** The paths that browsers asked for, in their order. */
  readonly asked: readonly string[]
  close(): void
}

/** Starts a site without pages. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, SitePage>()
  const asked: string[] = []
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    asked.push(pathname)
    const { html, headers } = pages.get(pathname) ?? builtFile(pathname)
    response.setHeader('access-control-allow-origin', '*')
    const type = TYPES[extname(pathname)] ?? 'text/html; charset=utf-8'
    response.writeHead(html === null ? 404 : 200, { 'content-type': type, ...headers }).end(html)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, pages, asked, close: () => server.close() }
}

function builtFile(path: string): { html: string | null; headers?: undefined } {
  const file = join(BUILT, path.slice('/element/'.length))
  return { html: path.startsWith('/element/') && existsSync(file) ? readFileSync(file, 'utf8') : null }
}
