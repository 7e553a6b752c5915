import type { Summary } from '../core/summary.ts'

/** What the user should know of a summary beyond the summary itself: lines for standard error. */
export function notesOn(name: string, { about }: Summary, words: string | undefined): string[] {
  if (about === undefined || about.found.length > 0) return []
  return [`${name}: says nothing about "${words}": this is its general summary`]
}
