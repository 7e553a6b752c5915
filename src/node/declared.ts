/** The HTML standard looks at 1,024 bytes; pages put more before it. */
const LOOK = 4_096
const META = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i
const XML = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i

/** The encoding that an HTML or XML document says it is in, or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, LOOK)).toString('latin1')
  const label = META.exec(head)?.[1] ?? XML.exec(head)?.[1]
  // Whoever could read the declaration knows that it is not true of UTF-16.
  return declarable(label && /^utf-?16/i.test(label) ? 'utf-8' : label)
}

/** The label if it names an encoding, or null. */
export function declarable(label: string | undefined): string | null {
  return label !== undefined && isEncoding(label) ? label : null
}

/** Whether the label names an encoding: https://encoding.spec.whatwg.org/#names-and-labels */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}
