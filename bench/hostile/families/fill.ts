import type { Family } from '../family.ts'

/** So that an input has something to say. */
export const SENTENCE = 'The mill on the Osk turned again on Saturday and two hundred people came to see it. '

/** A text of about `size` bytes, made of a unit again and again; a function is given the number of each. */
export function fill(size: number, unit: string | ((at: number) => string)): string {
  if (typeof unit === 'string') return unit.repeat(Math.ceil(size / Buffer.byteLength(unit)))
  const units: string[] = []
  let bytes = 0
  for (let at = 0; bytes < size; at++) {
    const next = unit(at)
    units.push(next)
    bytes += Buffer.byteLength(next)
  }
  return units.join('')
}

/** What opens and what closes around a middle, so deep that it comes to about `size` bytes. */
export function nested(size: number, open: string, close: string, middle = SENTENCE): string {
  const depth = Math.ceil(size / Buffer.byteLength(open + close))
  return open.repeat(depth) + middle + close.repeat(depth)
}

/** How much a file of a size unpacks to in families of bombs, no more than any file may. */
export function bombed(size: number): number {
  return Math.min(60 * size, 64_000_000)
}

type Made = string | Uint8Array

/** Families of a format from a table of names and what makes them, a unit or a function of the size, and what a text stands in. */
export function familiesOf(
  format: string,
  table: Readonly<Record<string, string | ((size: number) => Made)>>,
  around = (text: string) => text,
): Family[] {
  return Object.entries(table).map(([name, unit]) => ({
    name,
    format,
    make(size) {
      const made = typeof unit === 'string' ? fill(size, unit) : unit(size)
      return typeof made === 'string' ? around(made) : made
    },
  }))
}
