import { existsSync, readFileSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { loopback } from '../node/web/server.ts'

/** Where the library for browsers is built. */
export const BUILT = 'dist/browser'
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' }

/**
 * A site on the loopback interface with the built library below `/`, and an empty page at each path that ends in a slash:
 * one below `/strict/` may run no script but the site's own, and compile no WebAssembly. Paths that are lost get no answer.
 */
export function site(isLost = (_path: string) => false): (path: string) => string {
  return loopback(({ url = '/' }, response) => {
    if (isLost(url)) {
      response.destroy()
      return
    }
    const strict = url.startsWith('/strict/')
    if (strict) response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'")
    if (url.endsWith('/')) {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>The site</title>')
      return
    }
    const file = join(BUILT, normalize(url.replace('/strict/', '/').replace(/\?.*/, '')))
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain').end(readFileSync(file))
  })
}
