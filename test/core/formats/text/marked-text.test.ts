import { describe, expect, it } from 'vitest'
import { parseMarkedText } from '../../../../src/core/formats/text/marked-text.ts'

function texts(text: string): string[] {
  return parseMarkedText(text).blocks.map((block) => block.text)
}

describe('text that holds more than words', () => {
  it.each([
    ['above what is said', '0:00\nthe mill has turned\n0:04\nand half the valley came\n'],
    ['with hours', '0:00:58\r\nthe mill has turned\r\n1:00:04\r\nand half the valley came\r\n'],
    ['before it', '00:00 the mill has turned\n00:04 and half the valley came\n'],
    ['in brackets of a song', '[00:01.20]the mill has turned\n[00:04.00]and half the valley came\n'],
    ['of its second hour', '1:02:33 - the mill has turned\n1:02:37 - and half the valley came\n'],
  ])('reads a transcript without its times, %s', (_, text) => {
    expect(texts(text)).toEqual(['the mill has turned and half the valley came'])
  })

  it.each([
    ['in brackets', '[00:00:01] Ada: It turned.\n[00:00:09] Jon: Nobody was there.'],
    [
      'in a row with days',
      '[03/03/2026, 10:00:01] Ada: It turned.\n[03/03/2026, 10:02:44] Jon: Nobody was there.',
    ],
    ['with half days', '[3.3.26, 9:00:01 AM] Ada: It turned.\n[3.3.26, 1:02:44 PM] Jon: Nobody was there.'],
  ])('keeps the turns of a chat or transcript apart, and reads no times %s', (_, text) => {
    expect(texts(text)).toEqual(['Ada: It turned.', 'Jon: Nobody was there.'])
  })

  it.each([
    [
      'behind brackets',
      '[Ada Lund] [0:01] It turned.\n[Jon] [0:09] Nobody was there.',
      '[Ada Lund]',
      '[Jon]',
    ],
    [
      'of two speakers',
      '[Speaker 1] [1:00:01] It turned.\n[Speaker 2] [1:00:09] Nobody was there.',
      '[Speaker 1]',
      '[Speaker 2]',
    ],
    ['behind a colon', 'Ada:\t[00:01] It turned.\nJon: [00:09] Nobody was there.', 'Ada:', 'Jon:'],
    ['of a chat', '14:01:59 <ada> It turned.\n14:02:13 <jon> Nobody was there.', '<ada>', '<jon>'],
    ['of a chat, without seconds', '14:01 <ada> It turned.\n14:02 <jon> Nobody was there.', '<ada>', '<jon>'],
  ])('keeps who speaks, and reads no times %s', (_, text, ada, jon) => {
    expect(texts(text)).toEqual([`${ada} It turned.`, `${jon} Nobody was there.`])
  })

  it('reads a transcript that begins late without its times, which stand at odd minutes', () => {
    const said = 'the mill has turned all night and nobody in the valley slept but the miller himself'.split(
      ' ',
    )
    const lines = said.map((word, at) => `01:${String(11 + 3 * at).padStart(2, '0')}\n${word}`)
    expect(texts(`${lines.join('\n')}\n`)).toEqual([said.join(' ')])
  })

  it('keeps the times of a long programme, which are round', () => {
    const lines = Array.from(
      { length: 16 },
      (_, at) => `${9 + Math.floor(at / 4)}:${at % 4 || ''}5 Talk ${at}.`,
    )
    const hours = lines.map((line) => line.replace(':5', ':05'))
    expect(texts(hours.join('\n\n'))).toEqual(hours)
  })

  it('keeps the times of a programme', () => {
    expect(texts('10:00 The mill opens.\n\n12:30 It turns.')).toEqual([
      '10:00 The mill opens.',
      '12:30 It turns.',
    ])
  })

  it.each([
    [
      'lynx',
      '   #[1]alternate\n\n   The [2]mill turned.\n\nReferences\n\n   Visible links:\n   1. https://mill.test/feed\n   2. https://mill.test/\n\n   Hidden links:\n   4. https://mill.test/x\n',
    ],
    [
      'links',
      '   Link: [1]stylesheet\n\n   The [2]mill turned.\n\nReferences\n\n   Visible links\n   1. file:///a.css\n   2. mailto:ada@mill.test\n',
    ],
    ['w3m', 'The [1]mill turned.\n\nReferences:\n\n[1] https://mill.test/\n'],
    ['lynx in German', 'The [1]mill turned.\n\nVerweise\n\n   Sichtbare Links:\n   1. https://mill.test/\n'],
  ])('reads what %s writes of a page without its marks and list of links', (_, text) => {
    expect(texts(text)).toEqual(['The mill turned.'])
  })

  it.each([
    [
      'at once',
      'The mill[1] turned[2][3].\n\nIt stopped.\n\n[1] https://mill.test/\n[2] https://a.test/\n[3] https://b.test/\n',
    ],
    [
      'behind a space',
      'The mill [1] turned [2].\n\nIt stopped.\n\n- [1] https://mill.test/\n- [2] https://a.test/\n',
    ],
    ['with a colon', 'The mill turned [1].\n\nIt stopped.\n\n[1]: https://mill.test/\n'],
  ])('reads a text without the marks of notes that are addresses, %s', (_, text) => {
    expect(texts(text)).toEqual(['The mill turned.', 'It stopped.'])
  })

  it.each([
    'The mill [2]turned.\n\nIt stopped.\n\n1. https://mill.test/',
    'The mill [1]turned.\n\n2. https://mill.test/',
    'The mill [1]turned.\n\n1. Ada said so.',
  ])('keeps marks that lead nowhere: %j', (text) => {
    expect(texts(text)[0]).toContain(']turned.')
  })

  it('says where in the input each block stands', () => {
    const text = '[0:01] The mill\n[0:02]\n\n  It  [1]rained.\r\n\tIt stopped.\n\n1. https://mill.test/\n'
    for (const { text: block, anchors } of parseMarkedText(text).blocks) {
      for (const [at, [start, offset]] of anchors!.entries()) {
        const end = anchors![at + 1]?.[0] ?? block.length
        const piece = block.slice(start, end)
        expect(text.slice(offset, offset + piece.length).replace(/\s/g, ' ')).toBe(piece)
      }
    }
  })
})
