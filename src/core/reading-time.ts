/** Silent reading of English non-fiction: Brysbaert (2019), "How many words do we read per minute?" */
const WORDS_PER_MINUTE = 238
const SECONDS = 60

/** The whole seconds it takes to read so many words. */
export function secondsFor(words: number): number {
  return Math.round((words / WORDS_PER_MINUTE) * SECONDS)
}

/** How many words can be read in so many seconds; at least one. */
export function wordsIn(seconds: number): number {
  return Math.max(1, Math.floor((seconds / SECONDS) * WORDS_PER_MINUTE))
}

/** Seconds as a reader would say them: seconds up to a minute and a half, minutes up to an hour and a half, hours. */
export function spoken(seconds: number): string {
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / SECONDS)
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}
