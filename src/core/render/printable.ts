/** A name made safe for a terminal: controls, line breaks and bidirectional overrides are shown as "?". */
export function printable(name: string): string {
  return name.replaceAll(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '?')
}
