import { printable } from '../printable.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that an HTML parser reads as the text it is, in content and in quoted attributes. */
export function escaped(text: string): string {
  return printable(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign])
}
