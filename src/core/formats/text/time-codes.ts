import { blank, blankAll } from '../site/placeholder.ts'

const TIME = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`
/** Before the time in messengers and chat rooms; behind it stands the half of the day. */
const DATE = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ \t]+)?`
const HALF = String.raw`(?:[ \t\u202f]?[AP]M)?`
const BRACKETED = String.raw`[[(]${TIME}[\])]`
/** At the head of a line, perhaps in brackets, as a link, set apart, or from one to another. */
const AT_HEAD = new RegExp(
  String.raw`(?<open>^)(?<kept>[ \t>]*(?:[-*+][ \t]+|#{1,6}[ \t]+)?)` +
    '[*_`]{0,3}[[(]?' +
    String.raw`${DATE}${TIME}${HALF}(?:[ \t]*(?:-|–|-->)[ \t]*${TIME})?[\])]?(?:\([^)\n]*\))?` +
    '[*_`]{0,3}' +
    String.raw`(?:[ \t]*[-–—:|])?(?:[ \t]+(?=\S)|[ \t]*(?:\r?\n|$)|(?<=\])(?=\p{L}))`,
  'gmu',
)
const SPEAKER = String.raw`^[ \t>]*[*_]{0,3}[^\s:[\]()][^\n:[\]().!?]{0,40}?`
/** Behind the name of who speaks, or after hours anywhere. */
const WITHIN = [
  new RegExp(String.raw`(?<kept>^[ \t>]*\[[^[\]\n]{1,40}\])[ \t]+${BRACKETED}`, 'gm'),
  new RegExp(String.raw`(?<kept>${SPEAKER})[ \t]+${BRACKETED}(?=[*_]*:|\s*$)`, 'gm'),
  new RegExp(String.raw`(?<kept>${SPEAKER}:[*_]{0,3})[ \t]+${BRACKETED}`, 'gm'),
  /(?<![ \t])[ \t]*\[\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?\](?!\()/g,
]
/** All of them hold it, and most texts do not. */
const TIME_SIGN = /\d:\d\d/
/** What is spoken begins at nought, or is told to the second; a day's programme is not. */
const SPOKEN = /^\D*(?:0?0?:?0?0:\d|\d?\d:\d\d:\d\d(?![.,]?\d))/
const BRACKET = /^[ \t>#+*_-]*[[(]/
/** Nor are so many of its times at odd minutes, of so many at least. */
const ODD = /:\d[1-46-9]\D*$/
const ODD_SHARE = 0.5
const FEWEST_ODD = 10
/** "14:02 <ada> Shall we?", as chats of the Internet Relay Chat are kept. */
const CHAT = new RegExp(String.raw`^${TIME}[ \t]+<[^<>\s]{1,30}>[ \t]`, 'm')

/**
 * The text of a transcript or chat with its times blanked, and what ends a line that holds nothing else; one alone may be
 * a time of day.
 */
export function blankTimeCodes(text: string, blanked = blank): string {
  if (!TIME_SIGN.test(text)) return text
  const heads: readonly string[] = text.match(AT_HEAD) ?? []
  const [first] = heads
  const isTranscript =
    heads.length > 1 && (SPOKEN.test(first) || BRACKET.test(first) || areOdd(heads) || CHAT.test(text))
  const rest = isTranscript ? blankAll(text, AT_HEAD, blanked) : text
  return WITHIN.reduce(
    (rest, code) => ((rest.match(code)?.length ?? 0) > 1 ? blankAll(rest, code, blanked) : rest),
    rest,
  )
}

function areOdd(times: readonly string[]): boolean {
  return (
    times.length >= FEWEST_ODD && times.filter((time) => ODD.test(time)).length > times.length * ODD_SHARE
  )
}
