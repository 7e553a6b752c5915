/** Silent reading of English non-fiction: Brysbaert (2019), "How many words do we read per minute?" */
const WORDS_PER_MINUTE = 238
const SECONDS = 60

/** The time it takes to read this number of words, in whole seconds. */
export function secondsFor(words: number): number {
  return Math.round((words / WORDS_PER_MINUTE) * SECONDS)
}

/** The same in whole minutes, at least 1, as sites say it above their pages. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}

/** The number of words that can be read in this time; at least 1. */
export function wordsIn(seconds: number): number {
  return Math.max(1, Math.floor((seconds / SECONDS) * WORDS_PER_MINUTE))
}

export type TimeUnit = 'second' | 'minute' | 'hour'

/** A time as one would say it: in seconds below 90 s, in minutes below 90 min, otherwise in hours. */
export function durationOf(seconds: number): { readonly count: number; readonly unit: TimeUnit } {
  if (seconds < 90) return { count: seconds, unit: 'second' }
  const minutes = Math.round(seconds / SECONDS)
  if (minutes < 90) return { count: minutes, unit: 'minute' }
  return { count: Math.round(minutes / 60), unit: 'hour' }
}

const SYMBOLS: Readonly<Record<TimeUnit, string>> = { second: 's', minute: 'min', hour: 'h' }

/** The same with the symbol of its unit: "45 s", "4 min". */
export function spoken(seconds: number): string {
  const { count, unit } = durationOf(seconds)
  return `${count} ${SYMBOLS[unit]}`
}
