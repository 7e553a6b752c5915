import { type Piece, plainPieces } from '../html/plain-text.ts'
import type { Line } from '../text/lines.ts'

/** What is said in a line of a cue. */
export interface Spoken {
  readonly line: Line
  /** Its pieces in order; none where nothing is said. */
  readonly pieces: readonly Piece[]
  /** The voice that its marks name, "" where they name none. */
  readonly voice: string
  /** Whether its marks say that somebody else speaks. */
  readonly isNewSpeaker: boolean
}

/** `<i>`, `</font>`, `<c.yellow>`, `<00:01:02.000>`, and `{\an8}` of SubStation Alpha, which draws between `{\p1}` and `{\p0}`. */
const TAG =
  /\{[^{}]{0,60}\\p[1-9][^{}]{0,60}\}[^{}]*(?:\{[^{}]{0,60}\\p0[^{}]{0,60}\})?|<\/?[a-z][^<>]{0,200}>|<\/?[\d:.]{1,20}>|\{\\[^{}]{0,200}\}/gi
const VOICE = /<v(?:\.[^\s<>]{1,60})?\s([^<>]{1,100})>/i
/** A dash or chevrons before what another speaker says. */
const OTHER = /^\s*(?:[-–—]\s*(?=\S)|>{2,3}\s*|&gt;&gt;(?:&gt;)?\s*)/
/** "ADA:", "Ada Lund:" */
const LABEL = /^\s*(?:\p{Lu}[\p{L}\p{M}\d.'’-]{0,20} ?){1,4}:\s/u
/** What is heard and not said: "[applause]", "(laughs)" as a line of its own, and songs. */
const SOUND = /\[[^[\]]{1,80}\]/g
const ONLY_SOUND = /^\s*(?:[-–—]\s*)?\([^()]{1,80}\)\s*$|[♪♫♬]/
/** Who made the subtitles; in other languages what says so says it alone. */
const CREDIT =
  /^\W*(?:subt[ií]tul(?:os|ado)|legendas?|sous-titr(?:es|ages?)|untertitel(?:ung)?|sottotitoli|ondertitel(?:s|ing)|undertexter|napisy|titulky|субтитры|субтитри)(?: \S+){0,2}(?:[:：]| (?:von|im|des|par|por|de|di|e|door|av|przez|сделал|делал|сделаны))(?:$|[ :：])|^\W*sous-titrage\b|^(?:字幕|자막)(?:[:：]|\s?by\b)|^\W*(?:subtitle[sd]?|caption(?:s|ed|ing)?|transcri(?:pt|bed)|translat(?:ed|ion)|sync\w*)\b.{0,30}\bby\b/i

/** What is said in the lines of a cue, without marks, sounds and songs; a voice goes on to the end of the cue. */
export function spokenIn(input: string, lines: readonly Line[]): Spoken[] {
  let voice = ''
  return lines.map((line) => {
    voice = VOICE.exec(input.slice(line.start, line.end))?.[1].trim() ?? voice
    return spokenInLine(input, line, voice)
  })
}

function spokenInLine(input: string, line: Line, voice: string): Spoken {
  const { start, end } = line
  const text = input.slice(start, end)
  const bare = text.replace(TAG, '').trim()
  if (ONLY_SOUND.test(bare) || CREDIT.test(bare)) return { line, pieces: [], voice, isNewSpeaker: false }
  const opening = OTHER.exec(bare)?.[0].trim() ?? ''
  const isNewSpeaker = opening !== '' || LABEL.test(bare)
  const from = opening === '' ? 0 : text.indexOf(opening) + opening.length
  return { line, pieces: piecesOf(input, start + from, end), voice, isNewSpeaker }
}

/** As SubStation Alpha writes it. */
const HARD_SPACE = '\\h'

/** The stretches between tags and sounds, with their references decoded. */
function piecesOf(input: string, start: number, end: number): Piece[] {
  const line = input.slice(start, end).replaceAll(HARD_SPACE, '  ')
  const gaps = [...line.matchAll(TAG), ...line.matchAll(SOUND)].sort((a, b) => a.index - b.index)
  const pieces: Piece[] = []
  let from = 0
  for (const { index, 0: gap } of [...gaps, { index: line.length, 0: '' }]) {
    for (const piece of decoded(line.slice(from, Math.max(from, index)), start + from)) pieces.push(piece)
    from = Math.max(from, index + gap.length)
  }
  return pieces
}

/** What is no tag of subtitles may look like one of HTML. */
const LESS_THAN = /<|[^<]+/g

function decoded(text: string, start: number): Piece[] {
  if (!text.includes('&')) return [{ text, offset: start }]
  return [...text.matchAll(LESS_THAN)].flatMap(({ 0: part, index }) =>
    part === '<' ? { text: part, offset: start + index } : plainPieces(part, start + index),
  )
}
