import type { Family } from '../family.ts'
import { familiesOf, fill, SENTENCE } from './fill.ts'

const cue = (at: number, text: string) =>
  `00:${String(Math.floor(at / 60) % 60).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}.000 --> 00:${String(Math.floor(at / 60) % 60).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}.900\n${text}\n\n`
const SUBTITLES: Readonly<Record<string, (size: number) => string>> = {
  'cues of a sentence': (size) => fill(size, (at) => cue(at, SENTENCE)),
  'cues of a word': (size) => fill(size, (at) => cue(at, 'mill')),
  'cues without text': (size) => fill(size, (at) => cue(at, '')) + cue(0, SENTENCE),
  'lines of one cue': (size) => cue(0, fill(size, 'mill\n')),
  'one line of one cue': (size) => cue(0, fill(size, SENTENCE)),
  'times alone': (size) => fill(size, '00:00:01.000 --> 00:00:02.000\n') + SENTENCE,
  'cues that roll up': (size) => fill(size, (at) => cue(at, `mill ${at}\nmill ${at + 1}\nmill ${at + 2}`)),
  'a line that grows': (size) => fill(size, (at) => cue(at, 'mill '.repeat((at % 200) + 1))),
  tags: (size) => cue(0, fill(size, '<i>mill</i> ')),
  'tags that never end': (size) => cue(0, SENTENCE + fill(size, '<a ')),
  voices: (size) => fill(size, (at) => cue(at, `<v Ada${at}>mill turned`)),
  sounds: (size) => cue(0, SENTENCE + fill(size, '[a] ')),
  'sounds that never end': (size) => cue(0, SENTENCE + fill(size, '[')),
  references: (size) => cue(0, fill(size, '&amp; ')),
  speakers: (size) => fill(size, (at) => cue(at, 'ADA: The mill turned.')),
  braces: (size) => cue(0, SENTENCE + fill(size, '{\\')),
}

/** Subtitles. */
export const FAMILIES: readonly Family[] = familiesOf('subtitles', SUBTITLES, (text) => `WEBVTT\n\n${text}`)
