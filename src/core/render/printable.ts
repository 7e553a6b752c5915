/** Text made safe to print on a terminal: "?" for each control character, line break and bidirectional override. */
export function printable(text: string): string {
  return text.replaceAll(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '?')
}
