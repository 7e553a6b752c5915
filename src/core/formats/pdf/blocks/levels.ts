/** Headings of one level are of one size, but for rounding. */
const SAME_SIZE = 0.08
/** Books have chapters, sections and two levels below; more sizes are decoration. */
const MOST_LEVELS = 4
/** The level below the title. */
const FIRST_LEVEL = 2

/** The level of a heading by its size, the largest first; none where all are of one size, or of too many. */
export function levelsOf(sizes: readonly number[]): (size: number) => number | undefined {
  const levels: number[] = []
  for (const size of sizes.toSorted((a, b) => b - a)) {
    const last = levels.at(-1)
    if (last === undefined || size < last * (1 - SAME_SIZE)) levels.push(size)
  }
  if (levels.length < 2 || levels.length > MOST_LEVELS) return () => undefined
  return (size) => FIRST_LEVEL + levels.findLastIndex((largest) => size <= largest)
}
