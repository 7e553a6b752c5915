import { readRecords } from '../data.ts'

/** As long as most news, in UTF-16 units. */
const LENGTH = 2_400
/** Shorter ones are left out. */
const SHORTEST = 2_000
const END = /.*[.?!]["']?(?= )/s

/** The first `count` stories of the training set that are long enough, cut at the end of a sentence. */
export function stories(count: number): string[] {
  return readRecords('cnndm-train')
    .map(({ article }) => END.exec(article.slice(0, LENGTH))?.[0] ?? '')
    .filter((story) => story.length >= SHORTEST)
    .slice(0, count)
}
