/** Controls, escapes, and marks that turn or hide what follows them, as a terminal or a page would take them. */
const UNPRINTABLE =
  /[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** What of a text is printable only in name, as a code point; null where nothing is. */
export function unprintable(text: string): string | null {
  const found = UNPRINTABLE.exec(text)?.[0]
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).padStart(4, '0')}`
}
