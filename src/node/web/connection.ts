import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { notPublic } from '../error.ts'
import type { Proxies } from './proxies.ts'
import { isPublic } from './public-address.ts'

/** What is asked before a connection is opened; tests ask others. */
export interface Gate {
  /** Finds the addresses of a host. */
  readonly lookup: typeof lookup
  /** Whether a connection to an IP address may be opened. */
  readonly isOpen: (address: string) => boolean
}

const PUBLIC: Gate = { lookup, isOpen: isPublic }

/** Opens connections through proxies. To https they are tunnels, and to http the proxy asks itself, since many make no tunnel there. */
export function throughProxies(proxies: Proxies): Dispatcher {
  return new EnvHttpProxyAgent({ ...proxies, proxyTunnel: false })
}

/**
 * Opens connections to public addresses alone, else fails with a `UserError`. A host is looked up once, and the connection goes to
 * what was found then: what its name comes to a moment later changes nothing.
 */
export function toPublic({ lookup, isOpen }: Gate = PUBLIC): Dispatcher {
  const connector = buildConnector({ lookup: lookupOpen(lookup, isOpen) })
  return new Agent({
    connect: (options, done) => {
      const { hostname } = options
      if (isIP(hostname) !== 0 && !isOpen(hostname)) done(notPublic(), null)
      else connector(options, done)
    },
  })
}

/** As `lookup`, without the addresses that are closed. */
function lookupOpen(find: typeof lookup, isOpen: Gate['isOpen']): LookupFunction {
  return (host, options, done) =>
    find(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, '')
      const open = found.filter(({ address }) => isOpen(address))
      if (open.length === 0) return done(notPublic(), '')
      if (options.all) done(null, open)
      else done(null, open[0].address, open[0].family)
    })
}
