import { latin1 } from './latin1.ts'

/** The HTML standard looks at 1,024 bytes; pages put more before it. */
const LOOK = 4_096
const META = /<meta\s[^>]{0,200}?charset\s*=\s*(?:["']\s*)?([\w:.-]{2,40})/i
const XML = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i

/** The label of the encoding that an HTML or XML document says it is in. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, LOOK))
  if (!head.includes('<')) return undefined
  return META.exec(head)?.[1] ?? XML.exec(head)?.[1]
}
