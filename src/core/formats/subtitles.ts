import type { TextEntry } from './entry.ts'

/** Subtitles and transcripts with times: SubRip, WebVTT (https://www.w3.org/TR/webvtt1/), SubViewer, SubStation Alpha. */
export const subtitles: TextEntry<'subtitles'> = {
  name: 'subtitles',
  extensions: ['.srt', '.vtt', '.sbv', '.ass', '.ssa'],
  mediaTypes: ['text/vtt', 'application/x-subrip'],
  looksLike: (head) => SIGNS.some((sign) => head.includes(sign)) && START.test(head),
  isSigned: true,
  parser: async () => (await import('./subtitles/parse.ts')).parseSubtitles,
}

/** One of them is in each; most texts need not be looked at further. */
const SIGNS = ['-->', 'WEBVTT', '[Script Info]']
/** WebVTT and SubStation say what they are; SubRip begins with a number and the time of the first cue. */
const START =
  /^\ufeff?(?:WEBVTT(?:\s|$)|\[Script Info\]|\s*(?:\d{1,6}[ \t]*\r?\n\s*)?\d{1,3}:\d\d:\d\d[.,]\d{1,3}[ \t]*-->)/
