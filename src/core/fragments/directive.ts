import { BREAK } from './tokens.ts'

/** The directive of texts that stand as they are on the page; null where one spans blocks, which nothing would find. */
export function directive(prefix: string, ends: readonly string[], suffix: string): string | null {
  const parts = [prefix, ...ends, suffix].map((part) => part.trim())
  if (parts.some((part) => BREAK.test(part))) return null
  const [before, ...rest] = parts.map(encoded)
  const after = rest.pop()
  return `text=${[...(before ? [`${before}-`] : []), ...rest, ...(after ? [`-${after}`] : [])].join(',')}`
}

/** Halves of characters, which no address can hold. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Percent-encoded, with hyphens, which part prefix and suffix, and what `encodeURIComponent` leaves of marks. */
function encoded(text: string): string {
  const clean = text.replaceAll(/\s+/g, ' ').replaceAll(LONE, '\ufffd')
  return encodeURIComponent(clean).replaceAll(
    /[-'()*!~_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
