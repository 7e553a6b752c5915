/** Ligatures that fonts have by the names of their letters alone. */
const LIGATURES = new Set('ff fi fl ffi ffl ft fj ffj tt ti st ct Th ij IJ'.split(' '))
const UNICODE_NAME = /^(?:uni((?:[\dA-F]{4})+)|u([\dA-F]{4,6}))$/

/** The letters in the name of a glyph, none where it tells none; such as "f_f_i.alt" or "uni00E9" (Adobe Glyph List Specification, section 2). */
export function named(name: string): string {
  const parts = name.split('.', 1)[0].split('_').map(component)
  return parts.includes('') ? '' : parts.join('')
}

/** Whether a name is that of a ligature, such as "fi" or "f_i". */
export function namesLigature(name: string): boolean {
  return LIGATURES.has(name.replaceAll('_', ''))
}

function component(name: string): string {
  if (name.length === 1 || LIGATURES.has(name)) return name
  const [, units, point] = UNICODE_NAME.exec(name) ?? []
  if (units) return String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((it) => Number.parseInt(it, 16)))
  return point && Number.parseInt(point, 16) <= 0x10ffff
    ? String.fromCodePoint(Number.parseInt(point, 16))
    : ''
}
