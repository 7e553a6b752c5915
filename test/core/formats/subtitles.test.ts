import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/core/formats/detect.ts'
import { parseSubtitles } from '../../../src/core/formats/subtitles/parse.ts'
import { inputSpan } from '../../../src/core/page/block.ts'
import { cpuSeconds } from '../../patience.ts'

/** Cues of two seconds each, one after another, in either format. */
const srt = (...cues: string[]) =>
  cues
    .map((text, at) => `${at + 1}\n00:00:${10 + 2 * at},000 --> 00:00:${12 + 2 * at},000\n${text}\n`)
    .join('\n')
const vtt = (...cues: string[]) => `WEBVTT\n\n${srt(...cues).replaceAll(/(\d\d),000/g, '$1.000')}`
/** As YouTube and Aegisub have them. */
const sbv = (...cues: string[]) => srt(...cues).replaceAll(/^\d+\n0(\S+),(\d+) --> 0(\S+),/gm, '$1.$2,$3.')
const ass = (...cues: string[]) =>
  `[Script Info]\nTitle: The mill\n\n[V4+ Styles]\nStyle: Main,Arial,20\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nComment: 0,0:00:01.00,0:00:02.00,Main,,0,0,0,,Who knows?\n` +
  cues
    .map((text, at) => `Dialogue: 0,0:00:${10 + 2 * at}.00,0:00:${12 + 2 * at}.00,Main,,0,0,0,,${text}\n`)
    .join('')
const textsOf = (text: string) => parseSubtitles(text).blocks.map((block) => block.text)

describe('parseSubtitles', () => {
  it.each([
    ['SubRip', srt('The mill turned', 'all day.\nIt never stood.')],
    ['SubRip of Windows', srt('The mill turned', 'all day.\nIt never stood.').replaceAll('\n', '\r\n')],
    [
      'SubRip without empty lines',
      srt('The mill turned', 'all day.\nIt never stood.').replaceAll('\n\n', '\n'),
    ],
    ['SubRip with more of them', srt('The mill turned', 'all day.\n\nIt never stood.')],
    ['WebVTT', vtt('The mill turned', 'all day.\nIt never stood.')],
    [
      'WebVTT with marks',
      vtt('<i>The</i> <b>mill</b> turned', '<c.loud>all</c> <00:00:11.500>day.\nIt never stood.'),
    ],
    [
      'WebVTT with names of cues',
      vtt('The mill turned', 'all day.\nIt never stood.').replaceAll(/^\d$/gm, 'part $&'),
    ],
    ['WebVTT with notes', vtt('The mill turned', 'all day.\nIt never stood.\n\nNOTE by Ada\nwho knows')],
    [
      'WebVTT with styles',
      vtt('The mill turned', 'all day.\nIt never stood.').replace(
        'WEBVTT',
        'WEBVTT - Mill\nKind: captions\n\nSTYLE\n::cue {}',
      ),
    ],
    ['SubViewer', sbv('The mill turned', 'all day.\nIt never stood.')],
    ['SubStation', ass('The mill turned', 'all day.\\NIt never stood.')],
    ['SubStation with marks', ass('{\\i1}The mill{\\i0} turned', '{\\an8}all day.\\nIt never stood.')],
    [
      'SubStation with drawings',
      ass('The mill{\\p1}m 0 0 l 9 9{\\p0} turned', '{\\an7\\p1}m 0 0 l 9 9', 'all\\hday.\\nIt never stood.'),
    ],
    ['SubStation of Windows', ass('The mill turned', 'all day.\\NIt never stood.').replaceAll('\n', '\r\n')],
    ['SubStation marks', srt('{\\an8}The mill turned', '{\\pos(1,2)}all day.\nIt never stood.')],
  ])('joins cues, without numbers and times: %s', (_, text) => {
    expect(textsOf(text)).toEqual(['The mill turned all day. It never stood.'])
  })

  it.each([
    ['voices', vtt('<v Ada>It turns.', '<v Ada>It does.</v>', '<v.loud Bo Lund>It does not.</v>')],
    ['a voice of two lines', vtt('<v Ada>It turns.\nIt does.', '<v Bo>It does not.')],
    ['chevrons', srt('>> It turns.', 'It does.', '&gt;&gt; It does not.')],
    ['dashes', srt('- It turns.', 'It does.\n– It does not.')],
    ['dashes in marks', srt('<i>- It turns.', 'It does.</i>', '<i>-It does not.</i>')],
  ])('keeps speakers apart: %s', (_, text) => {
    expect(textsOf(text)).toEqual(['It turns. It does.', 'It does not.'])
  })

  it('keeps names before what is said', () => {
    expect(textsOf(srt('ADA: It turns.', 'It does.', "Bo O'Neil: It does not."))).toEqual([
      'ADA: It turns. It does.',
      "Bo O'Neil: It does not.",
    ])
  })

  it('begins anew after a pause', () => {
    const later = srt('It turns.', 'It does.').replace('2\n00:00:12', '2\n00:00:15')
    expect(textsOf(later)).toEqual(['It turns.', 'It does.'])
  })

  it.each([
    ['sounds', srt('[applause]', 'It turns.', '(laughs)', '[Bell rings] It does.')],
    ['songs', srt('♪ Round and round ♪', 'It turns.', 'It does.')],
    ['who made them', srt('Subtitles by the Millers', 'It turns.', 'It does.')],
    ['who made them, in French', srt('It turns.', 'It does.', 'Sous-titres réalisés par les meuniers')],
    ['who made them, in Spanish', srt('It turns.', 'It does.', 'Subtítulos por la comunidad de mill.org')],
    ['who made them, in a word', srt('It turns.', 'It does.', 'Sous-titrage Moulin 501')],
    ['whose they are', srt('It turns.', 'It does.', 'Untertitelung des Mühlenfunks, 2020')],
    ['who made them, in German', srt('It turns.', 'It does.', 'Untertitel: die Müller, 2020')],
    ['who made them, in Russian', srt('It turns.', 'It does.', 'Субтитры сделал мельник')],
    ['who made them, in Japanese', srt('It turns.', 'It does.', '字幕：粉屋')],
  ])('leaves out what nobody says: %s', (_, text) => {
    expect(textsOf(text)).toEqual(['It turns. It does.'])
  })

  it.each([
    [
      'two lines that roll',
      vtt('The mill turned', 'The mill turned\nall day and night', 'all day and night\nin the wind.'),
    ],
    [
      'lines that stay',
      vtt(
        'The mill turned',
        'The mill turned',
        ' \nThe mill turned\nall<00:00:13.000><c> day and night</c>',
        'all day and night',
        'in the wind.',
      ),
    ],
    [
      'lines that grow',
      vtt('The mill', 'The mill turned', 'The mill turned all day and night', 'in the wind.'),
    ],
  ])('reads once what rolls up: %s', (_, text) => {
    expect(textsOf(text)).toEqual(['The mill turned all day and night in the wind.'])
  })

  it('cuts a transcript without marks where cues end', () => {
    const words = 'and so the old mill went on turning in the wind'
    const blocks = textsOf(srt(...Array.from({ length: 8 }, () => words).map((text, at) => `${at} ${text}`)))
    expect(blocks).toHaveLength(4)
  })

  it('joins lines of scripts without spaces without one', () => {
    expect(textsOf(srt('風車は一日中', '回っていた。'))).toEqual(['風車は一日中回っていた。'])
  })

  it.each([
    ['a tag', vtt('It <i>turned</i> &amp; stood.')],
    ['lines', srt('- It turned &lt;\n&amp; stood.')],
    ['a sound', srt('[wind] It turned, [bell] & stood.')],
  ])('knows where a sentence stands around %s', (_, text) => {
    const [block] = parseSubtitles(text).blocks
    const { start, end } = inputSpan(block, 0, block.text.length)!
    expect(text.slice(start, end)).toMatch(/^It .*stood\.$/s)
  })

  it('finds whatever is said, word for word, at its place', () => {
    const said = fc.array(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,5}[.!?]$/), {
      minLength: 1,
      maxLength: 9,
    })
    fc.assert(
      fc.property(said, fc.constantFrom(srt, vtt), (cues, write) => {
        const text = write(...cues.map((cue, at) => `${at}${cue}`))
        const blocks = parseSubtitles(text).blocks
        expect(blocks.map((block) => block.text).join(' ')).toBe(
          cues.map((cue, at) => `${at}${cue}`).join(' '),
        )
        for (const block of blocks) {
          const { start, end } = inputSpan(block, 0, block.text.length)!
          expect(text.slice(start, end).replaceAll(/\s+\d+\s+.*-->.*\s+/g, ' ')).toBe(block.text)
        }
      }),
    )
  })

  it.each(['00:00:01,000 --> 00:00:02,000\n', '<', '<v a>', '{\\', '[', '&', '- ', '♪\n', 'WEBVTT\n\n'])(
    'reads a megabyte of %j in seconds',
    async (mark) => {
      const flood = `1\n00:00:01,000 --> 00:00:02,000\n${mark.repeat(1_000_000 / mark.length)}`
      expect(await cpuSeconds(() => parseSubtitles(flood))).toBeLessThan(5)
    },
  )

  it('reads two cues of a megabyte in seconds', async () => {
    const cue = srt('It turned.\n'.repeat(90_000), 'It turned\n'.repeat(90_000))
    expect(await cpuSeconds(() => parseSubtitles(cue))).toBeLessThan(5)
  })
})

describe('subtitles are known', () => {
  it.each([
    ['-', srt('It turned.')],
    ['a.txt', srt('It turned.')],
    ['-', `\n${srt('It turned.')}`],
    ['-', vtt('It turned.')],
    ['-', '00:01:02.000 --> 00:01:03.000\nIt turned.\n'],
    ['a.SRT', 'It turned.'],
  ])('by name or look: %s, %j', (name, text) => {
    expect(detectFormat(name, text)).toBe('subtitles')
  })

  it.each(['WEBVTTS are old.', 'The ferry leaves at 08:00:00.', '1\n00:00:01 It turned.'])(
    'and prose is none: %s',
    (text) => {
      expect(detectFormat('-', text)).toBe('text')
    },
  )
})
