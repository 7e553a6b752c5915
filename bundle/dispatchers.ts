import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'

const ENTRY = '\0undici'
const LIBRARY = join(dirname(fileURLToPath(import.meta.resolve('undici'))), 'lib')
const pathOf = (file: string) => JSON.stringify(join(LIBRARY, file))

/** What `src/node/web/connection.ts` takes of undici; proxies need the methods of its interface as well. */
const CODE = `
import api from ${pathOf('api/index.js')}
import Dispatcher from ${pathOf('dispatcher/dispatcher.js')}
Object.assign(Dispatcher.prototype, api)
export { default as Agent } from ${pathOf('dispatcher/agent.js')}
export { default as EnvHttpProxyAgent } from ${pathOf('dispatcher/env-http-proxy-agent.js')}
export { default as buildConnector } from ${pathOf('core/connect.js')}
`

/**
 * Takes of undici what opens connections and leaves out the rest, half of it: sockets of the web, caches, a `fetch` of its own. All of
 * it together would also put its dispatcher in the place of Node's, in the process of whoever uses the library.
 */
export const dispatchers: Plugin = {
  name: 'dispatchers',
  resolveId: (source) => (source === 'undici' ? ENTRY : null),
  load: (id) => (id === ENTRY ? CODE : null),
}
