/** Silent reading of English non-fiction: Brysbaert (2019), "How many words do we read per minute?" */
const WORDS_PER_MINUTE = 238
const SECONDS = 60

/** The time it takes to read this number of words, in whole seconds. */
export function secondsFor(words: number): number {
  return Math.round((words / WORDS_PER_MINUTE) * SECONDS)
}

/** The number of words that can be read in this time; at least 1. */
export function wordsIn(seconds: number): number {
  return Math.max(1, Math.floor((seconds / SECONDS) * WORDS_PER_MINUTE))
}

/** A duration as one would say it: in seconds below 90 s, in minutes below 90 min, otherwise in hours. */
export function spoken(seconds: number): string {
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / SECONDS)
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}
