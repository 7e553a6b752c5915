import { appendFileSync } from 'node:fs'

/** A measured figure and what it is held against. */
export interface Figure {
  /** With its unit, where it has one. */
  readonly name: string
  readonly value: number
  /** The least it may be. */
  readonly floor?: number
  /** The most it may be. */
  readonly limit?: number
  /** The best that others reach, and who they are. */
  readonly best?: string
}

/** Hands figures to `npm run bench`, one JSON object a line, in the file that it names; prints nothing. */
export function report(figures: readonly Figure[]): void {
  const file = process.env.FIGURES
  if (file !== undefined)
    appendFileSync(file, figures.map((figure) => `${JSON.stringify(figure)}\n`).join(''))
}

/** Whether a figure keeps to its floor and its limit. */
export function holds({ value, floor, limit }: Figure): boolean {
  return value >= (floor ?? value) && value <= (limit ?? value)
}
