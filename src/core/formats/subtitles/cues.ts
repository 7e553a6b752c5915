import { type Line, lines } from '../text/lines.ts'

/** What is shown at one time. */
export interface Cue {
  /** Seconds from the start. */
  readonly start: number
  readonly end: number
  /** Its lines as the input has them, marks included. */
  readonly lines: readonly Line[]
}

const TIME = String.raw`(?:(\d{1,3}):)?(\d\d):(\d\d)[.,](\d{1,3})`
/** An arrow parts the two, or in SubViewer a comma. */
const TIMING = new RegExp(String.raw`^${TIME}(?:\s*-->\s*|,)${TIME}`)
const WEBVTT = /^WEBVTT(?:\s|$)/

/** The cues of a file of subtitles in order; what else is in it, such as numbers, styles and notes, is left out. */
export function cuesOf(text: string): Cue[] {
  const all = lines(text)
  const dialogue = all.flatMap((line) => dialogueIn(text, line))
  return dialogue.length > 0 ? dialogue : timedCues(text, all)
}

function timedCues(text: string, all: readonly Line[]): Cue[] {
  const cues: { start: number; end: number; lines: Line[] }[] = []
  const isWebVtt = WEBVTT.test(text)
  let isOpen = false
  for (const [at, line] of all.entries()) {
    const timing = timingOf(text, line)
    if (timing !== null) {
      cues.push({ ...timing, lines: [] })
      isOpen = true
    } else if (line.blank) {
      // In WebVTT an empty line ends a cue. In SubRip one gets into cues, and a line of spaces ends nothing in either.
      if (isWebVtt && line.indent === 0) isOpen = false
    } else if (isOpen && !isNumber(text, line, all[at + 1])) cues.at(-1)?.lines.push(line)
  }
  return cues
}

function timingOf(text: string, line: Line | undefined): Pick<Cue, 'start' | 'end'> | null {
  if (line === undefined) return null
  const match = TIMING.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_TIMING)))
  if (match === null) return null
  return { start: seconds(match.slice(1, 5)), end: seconds(match.slice(5, 9)) }
}

/** Two times and an arrow. */
const LONGEST_TIMING = 60

function seconds([hours = '0', minutes, whole, fraction]: readonly string[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${whole}.${fraction}`)
}

/** The number of a cue, or its name, stands above its times. */
function isNumber(text: string, line: Line, next: Line | undefined): boolean {
  return (
    timingOf(text, next) !== null || (next === undefined && /^\d+$/.test(text.slice(line.start, line.end)))
  )
}

/** The fields of SubStation Alpha before what is said, which has "\N" for its line breaks. */
const DIALOGUE = new RegExp(String.raw`^Dialogue:[^,]*,\s*${TIME},\s*${TIME},(?:[^,]*,){6}`)
const LONGEST_FIELDS = 500
const BREAK_LENGTH = 2
const BREAK = /\\n/i

/** The cue in a line of SubStation Alpha; none in another. */
function dialogueIn(text: string, line: Line): Cue[] {
  if (!text.startsWith('Dialogue:', line.start)) return []
  const match = DIALOGUE.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_FIELDS)))
  if (match === null) return []
  const said: Line[] = []
  let start = line.start + match[0].length
  for (const piece of text.slice(start, line.end).split(BREAK)) {
    said.push({ ...line, start, end: start + piece.length })
    start += piece.length + BREAK_LENGTH
  }
  return [{ start: seconds(match.slice(1, 5)), end: seconds(match.slice(5, 9)), lines: said }]
}
