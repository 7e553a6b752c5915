import { noProxy } from '../error.ts'

/** What leads out of the reader's network, as addresses of http or https; empty where none does. */
export interface Proxies {
  readonly httpProxy: string
  readonly httpsProxy: string
  /** Hosts to which no proxy leads, as curl and others have it: names, also for what is below them, with a port or not; "*" for all. */
  readonly noProxy: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** The proxies that an environment names, in lower case or else in upper; null where it names none, a `UserError` where it names what is none. */
export function proxiesIn(env: Environment): Proxies | null {
  const setTo = (name: string) => env[name] || env[name.toUpperCase()] || ''
  const [httpProxy, httpsProxy] = ['http_proxy', 'https_proxy'].map((name) => addressIn(name, setTo(name)))
  const bypassed = setTo('no_proxy')
  return httpProxy + httpsProxy === '' || bypassed === '*'
    ? null
    : { httpProxy, httpsProxy, noProxy: bypassed }
}

/** Many leave the scheme out. */
function addressIn(name: string, value: string): string {
  if (value === '') return ''
  const address = value.includes('://') ? value : `http://${value}`
  if (!URL.canParse(address) || !/^https?:/i.test(address)) throw noProxy(name.toUpperCase())
  return address
}
