/** What one reader, in an editor's part, says of the sentences of an article. */
export interface Grades {
  /** The three to print. */
  readonly best: readonly string[]
  /** Those that would do. */
  readonly good: readonly string[]
  /** Those that must never be printed. */
  readonly bad: readonly string[]
}

/** What a printed sentence is worth to a reader of each kind; 0 where the reader said nothing of it. */
export const WORTH = { best: 1, bad: -0.5, good: 0.5 } as const

/** A sentence that was cut otherwise is the same one if it is this share of it … */
const LEAST_SHARE = 0.6
/** … and has this many letters and digits. */
const LEAST_CHARACTERS = 20

/** Gives the worth of a printed sentence to a reader: 1, 0.5, 0 or -0.5. */
export function grader(grades: Grades): (sentence: string) => number {
  const kinds = (['best', 'bad', 'good'] as const).map((kind) => ({
    worth: WORTH[kind],
    keys: grades[kind].map(keyOf),
  }))
  return (sentence) => {
    const key = keyOf(sentence)
    return kinds.find(({ keys }) => keys.some((graded) => isSame(key, graded)))?.worth ?? 0
  }
}

/** The letters and digits of a sentence: parsers differ in all else. */
function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether a sentence is the graded one, or most of it: it may be cut otherwise by now. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= LEAST_CHARACTERS && short.length >= LEAST_SHARE * long.length && long.includes(short)
}
