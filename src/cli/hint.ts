import type { Check } from '../core/library/checks.ts'
import { nearest } from '../core/nearest.ts'

/** What to say of a value that is none of the allowed ones: the nearest, else all of them. */
export function hint(value: string, allowed: readonly string[]): string {
  const guess = nearest(value, allowed)
  return guess === null ? `It must be one of ${allowed.join(', ')}.` : `Did you mean ${guess}?`
}

/** What a value that is wrong must be. */
export function requirement(value: string, { choices, form }: Check<unknown>): string {
  return choices === undefined ? `It must be ${form}.` : hint(value, choices)
}
