import type { Family } from '../family.ts'

/** A text of about `size` characters, made of a unit again and again; a function is given the number of each. */
export function fill(size: number, unit: string | ((at: number) => string)): string {
  if (typeof unit === 'string') return unit.repeat(Math.ceil(size / unit.length))
  const units: string[] = []
  let length = 0
  for (let at = 0; length < size; at++) {
    const next = unit(at)
    units.push(next)
    length += next.length
  }
  return units.join('')
}

/** Families of a format from a table of names and what makes them: a unit, or a function of the size. */
export function familiesOf(
  format: string,
  table: Readonly<Record<string, string | ((size: number) => string)>>,
): Family[] {
  return Object.entries(table).map(([name, unit]) => ({
    name,
    format,
    make: typeof unit === 'string' ? (size) => fill(size, unit) : unit,
  }))
}
