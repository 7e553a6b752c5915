/** What stands between scheme and host of an address that can be read, and all that may be meant to in one that cannot. */
const [USERINFO, PERHAPS_USERINFO] = [
  /^([a-z][a-z\d+.-]*:[/\\]*)[^/?#\\]*@/i,
  /^([a-z][a-z\d+.-]*:[/\\]*)(?![/\\]).*@/is,
]
/** Also where its slashes are too few. */
const ADDRESS = /^(?:https?:|[a-z][a-z\d+.-]*:\/\/)/i

/** The name of an input without the name of a user and the password that stand in it if it is an address: fit to be shown. */
export function withoutCredentials(name: string): string {
  if (!name.includes(':') || !ADDRESS.test(name)) return name
  return name.replace(URL.canParse(name) ? USERINFO : PERHAPS_USERINFO, '$1')
}

/** The name and password in an address as HTTP says them (RFC 7617), in UTF-8; null where it has none. */
export function authorizationOf({ username, password }: URL): string | null {
  if (username === '' && password === '') return null
  return `Basic ${Buffer.from(percentDecoded(`${username}:${password}`), 'latin1').toString('base64')}`
}

/** A character for each byte; what looks like an escape and is none stays as it is. */
function percentDecoded(ascii: string): string {
  return ascii.replace(/%([\da-f]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)))
}
