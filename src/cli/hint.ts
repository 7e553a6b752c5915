import { nearest } from '../core/nearest.ts'

/** What to say of a value that is none of the allowed ones: the nearest, else all of them. */
export function hint(value: string, allowed: readonly string[]): string {
  const guess = nearest(value, allowed)
  return guess === null ? `It must be one of ${allowed.join(', ')}.` : `Did you mean ${guess}?`
}
