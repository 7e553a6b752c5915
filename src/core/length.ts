/** How long a summary is asked to be, in one of these ways; none for what suits the article. */
export interface Length {
  /** How many sentences. */
  readonly sentences?: number | undefined
  /** At most this many words. */
  readonly words?: number | undefined
  /** At most this many characters: UTF-16 units of the sentences with one space between them. */
  readonly characters?: number | undefined
  /** At most this share of the article's sentences, above 0 to 100, but at least one sentence. */
  readonly percent?: number | undefined
  /** What can be read in this many seconds. */
  readonly time?: number | undefined
}

export type LengthName = keyof Length

/** How the value of a length is read. */
interface LengthValue {
  /** The number that a number or its text stands for; null where it stands for none. */
  readonly read: (value: string | number) => number | null
  /** What a value must be. */
  readonly form: string
}

/** The ways to ask for a length, in the order in which help lists them. */
export const LENGTHS: Readonly<Record<LengthName, LengthValue>> = {
  sentences: { read: count, form: 'a whole number from 1' },
  words: { read: count, form: 'a whole number from 1' },
  characters: { read: count, form: 'a whole number from 1' },
  percent: { read: percent, form: 'a share above 0 and up to 100, such as 20 or 20%' },
  time: { read: seconds, form: 'a time to read, such as 30s, 1m or 1m30s' },
}

export const LENGTH_NAMES = Object.keys(LENGTHS) as readonly LengthName[]

function count(value: string | number): number | null {
  const number = /^\d+$/.test(`${value}`) ? Number(value) : Number.NaN
  return Number.isSafeInteger(number) && number > 0 ? number : null
}

function percent(value: string | number): number | null {
  const number = /^\d+(\.\d+)?%?$/.test(`${value}`) ? Number.parseFloat(`${value}`) : Number.NaN
  return number > 0 && number <= 100 ? number : null
}

/** Hours, minutes and seconds, at least one of them. */
const DURATION = /^(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/
const SECONDS = [3600, 60, 1] as const

/** A bare number is seconds only where it is no text: on the command line it would be a riddle. */
function seconds(value: string | number): number | null {
  const [, ...parts] = DURATION.exec(typeof value === 'number' ? `${value}s` : value) ?? []
  const sum = SECONDS.reduce((total, unit, at) => total + unit * Number(parts[at] ?? 0), 0)
  return Number.isSafeInteger(sum) && sum > 0 ? sum : null
}
