import { describe, expect, it } from 'vitest'
import { parseText } from '../../../src/core/formats/text/parse.ts'
import { cpuSeconds } from '../../patience.ts'

function texts(text: string): string[] {
  return parseText(text).blocks.map((block) => block.text)
}

const LONG = 'The mill on the hill has ground no corn for sixty years, but on Saturday it turned.'

describe('plain text', () => {
  it.each(['\n\n', '\r\n\r\n', '\r\r', '\n \t\n', '\u2028\u2028'])(
    'parts paragraphs at blank lines: %j',
    (gap) => {
      expect(texts(`It rained.${gap}It stopped.`)).toEqual(['It rained.', 'It stopped.'])
    },
  )

  it('joins lines of a fixed width', () => {
    const wrapped =
      'The mill on the hill has ground no corn for sixty\nyears, but on Saturday, when the wind came back,\nit turned.\n'
    expect(texts(wrapped)).toEqual([
      'The mill on the hill has ground no corn for sixty years, but on Saturday, when the wind came back, it turned.',
    ])
  })

  it('joins lines of Chinese and Japanese without a space, and parts their paragraphs', () => {
    const wrapped =
      '山上的磨坊六十年没有磨过\n麦子，星期六起风了，它又\n转了起来。\n村里的孩子们都跑上山去看\n，大人也来了。\n'
    expect(texts(wrapped)).toEqual([
      '山上的磨坊六十年没有磨过麦子，星期六起风了，它又转了起来。',
      '村里的孩子们都跑上山去看，大人也来了。',
    ])
  })

  it('joins the lines of speech, and parts its words', () => {
    const speech = [
      '“The mill on the hill has ground no corn for sixty years,” said Ada\nOrrin. “But on Saturday it turned again, as you may have heard.”',
      '“I have heard nothing of the kind, and neither has anybody else…”\n“You will,” he said, and went on up the hill to see to the mill.',
    ]
    expect(texts(`It rained.\n\n${speech.join('\n\n')}\n`).slice(1)).toEqual(
      speech.map((paragraph) => paragraph.replace('\n', ' ')),
    )
  })

  it('parts wrapped paragraphs at an indent', () => {
    const wrapped =
      '  The mill on the hill has ground no corn for\nsixty years.\n  On Saturday, when the wind came back, it\nturned.\n'
    expect(texts(wrapped)).toEqual([
      'The mill on the hill has ground no corn for sixty years.',
      'On Saturday, when the wind came back, it turned.',
    ])
  })

  it.each([
    ['', '    '],
    ['   ', '      '],
    ['(1) ', '    '],
    ['– ', '  '],
    ['a. ', '   '],
  ])('joins paragraphs with a hanging indent: %j, %j', (head, indent) => {
    const [first, ...rest] = [
      'The mill on the hill has ground no corn for',
      'sixty years, but on Saturday, when the',
      'wind came back, it turned.',
    ]
    const lines = [`${head}${first}`, ...rest.map((line) => `${indent}${line}`)]
    const text = `${head.trimStart()}${[first, ...rest].join(' ')}`
    expect(texts(`${lines.join('\n')}\n\n${lines.join('\n')}\n`)).toEqual([text, text])
  })

  it.each(['   ', '\t'])('joins the lines of a text that is indented as a whole: %j', (indent) => {
    const lines = ['The mill on the hill has ground no corn for', 'sixty years, but on Saturday it turned.']
    const paragraph = lines.map((line) => `${indent}${line}`).join('\n')
    expect(texts(`The mill\n\n${paragraph}\n\n${paragraph}`)).toEqual([lines.join(' '), lines.join(' ')])
  })

  it('parts short lines that are indented below another', () => {
    expect(texts(`${LONG}\n\nIt took:\n   oak for the sails\nThe roof\n   slates`)).toEqual([
      LONG,
      'It took:',
      'oak for the sails',
      'The roof',
      'slates',
    ])
  })

  it('parts what speakers said where nobody set marks', () => {
    const turn =
      'so the mill on the hill has ground no corn for sixty years and on saturday it turned and all of us went up the hill to look at it for a while'
    expect(texts([`${turn} at it again`, `${turn} and saw`, turn].join('\n'))).toHaveLength(3)
  })

  it('leaves out what a message quotes of another, unless that is all there is', () => {
    const quoted = '> Has the mill\n> turned at all?'
    const answer = 'It turned on Saturday.\nNobody saw it.'
    expect(texts(`Ada asked:\n${quoted}\n\n${answer}`)).toEqual([answer.replace('\n', ' ')])
    expect(texts(`Subject: Rye\n\n${answer}\n\n${quoted}`).join(' ')).not.toContain('turned at all?')
    expect(texts(`Subject: Rye\n\n${quoted}`).join(' ')).toContain('turned at all?')
    expect(texts(`A reader asks\n\n${quoted}\n\n${answer}`).join(' ')).toContain('turned at all?')
  })

  it.each([
    '> Has the mill\n> turned at all?\nIt has.',
    '>Has the mill\n>turned at all?\n>\n\nIt has.',
    '> > Has the mill\n>> turned at all?\n\n> It has.',
  ])('reads what is quoted without its marks, apart from all else: %j', (text) => {
    expect(texts(`A reader asks\n\n${text}`)).toEqual(['Has the mill turned at all?', 'It has.'])
  })

  it('parts paragraphs that stand one a line', () => {
    const lines = [`${LONG} ${LONG}`, 'It stopped.', `${LONG} ${LONG}`]
    expect(texts(lines.join('\n'))).toEqual(lines)
  })

  it('keeps the hyphen of a word that breaks at the margin, and adds no space', () => {
    const wrapped = `The mill on the hill has ground no corn for sixty well-\nknown years, and on Saturday it did not turn either, as some\nhad said it would.`
    expect(texts(wrapped)[0]).toContain('well-known years')
  })

  it.each([
    ['# The mill', { title: 'The mill', headings: [] }],
    ['## The mill #', { title: null, headings: ['The mill'] }],
    ['#Summary#', { title: null, headings: ['Summary'] }],
    ['#1 in the valley', { title: '#1 in the valley', headings: [] }],
  ])('takes the marks from a heading: %s', (line, { title, headings }) => {
    const page = parseText(`${line}\n\nIt turned. It stopped.\n\nIt turned again.`)
    expect(page.title).toBe(title)
    expect(page.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(headings)
  })

  it.each(['- ', '* ', '• ', '– '.replace('–', '◦'), '1. ', '1) '])(
    'takes %j for the mark of a list item',
    (mark) => {
      expect(parseText(`Three things.\n\n${mark}oak for the sails`).blocks[1]).toMatchObject({
        kind: 'item',
        text: 'oak for the sails',
      })
    },
  )

  it('keeps a number that is a year or starts no list', () => {
    expect(texts('It was long ago.\n\n1986. It was a great year.')[1]).toBe('1986. It was a great year.')
    expect(texts('It was long ago.\n\n7. It was a great number.')[1]).toBe('7. It was a great number.')
  })

  it('counts on in a list over its paragraphs', () => {
    const kinds = parseText('1. Lift the stone.\n\nIt is heavy.\n\n2. Oil the shaft.').blocks.map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['item', 'paragraph', 'item'])
  })

  it.each([
    '1. Lift the stone. 2. Oil the shaft.',
    '1) Lift the stone 2) Oil the shaft',
    '• Lift the stone. • Oil the shaft.',
    '1. Lift the stone, which\n   is heavy. 2. Oil the shaft.',
  ])('keeps the marks of a list within a line: %j', (list) => {
    expect(texts(`It rained.\n\n${list}\n\nIt stopped.`)[1]).toBe(list.replace(/\s+/g, ' '))
  })

  it('takes the marks of lines that hold a number', () => {
    expect(texts('It rained.\n\n1. Lift 2 stones.\n2. Wait for 5. It stops.')).toEqual([
      'It rained.',
      'Lift 2 stones.',
      'Wait for 5. It stops.',
    ])
  })

  it.each([
    ['letters', ['a. ', 'b. ', 'c. ']],
    ['letters in brackets', ['(a) ', '(b) ', '(c) ']],
    ['letters before a bracket', ['a) ', 'b) ', 'c) ']],
    ['Roman numerals', ['(i) ', '(ii) ', '(iii) ']],
    ['later letters', ['d. ', 'e. ', 'f. ']],
  ])('takes %s in order for the marks of list items', (_, [first, second, third]) => {
    const list = `${first}oak for the sails, which is\n   dear;\n${second}lime;\n\n${third}a new stone.`
    const { blocks } = parseText(`It rained. It needs:\n${list}`)
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'It rained. It needs:'],
      ['item', 'oak for the sails, which is dear;'],
      ['item', 'lime;'],
      ['item', 'a new stone.'],
    ])
  })

  it.each([
    ['a letter at the margin', 'The owner pays the miller\n(a) for the corn and (b) for the water.'],
    ['letters out of order', 'The owner pays under\n(c) the old law and\n(a) the new law.'],
    ['letters of two kinds', 'The owner pays under\na) the old law and\n(b) the new law.'],
    ['what is short for a word', 'The mill turns at 8\na. m. and stands at 9\nb. c. all year.'],
  ])('but not %s', (_, text) => {
    expect(texts(`${text}\n\nIt stopped.`)[0]).toBe(text.replaceAll('\n', ' '))
  })

  it('joins what hangs below a list mark', () => {
    expect(texts('It rained.\n\n- oak for the sails,\n  which is dear,\n- lime')).toEqual([
      'It rained.',
      'oak for the sails, which is dear,',
      'lime',
    ])
  })

  it.each([
    [
      'names',
      'Ada: It turned all the\nday.\nJon: It rained.',
      ['Ada: It turned all the day.', 'Jon: It rained.'],
    ],
    [
      'fields',
      'From: Ada Lund <a@mill.test>\nDate: 3 May\nSubject: The mill',
      ['From: Ada Lund <a@mill.test>', 'Date: 3 May', 'Subject: The mill'],
    ],
    [
      'a label within prose',
      'It turned all the day,\nSundays: not at all.',
      ['It turned all the day, Sundays: not at all.'],
    ],
  ])('keeps lines apart that are labelled one after another: %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it.each([
    ['fields', 'Title: The Mill Turns\nAuthor: Ada Lund\nDate: 3 May\n\nIt turned.', 'The Mill Turns'],
    ['a message', 'From: Ada <a@mill.test>\nSubject: The mill\nDate: 3 May 2020\n\nIt turned.', 'The mill'],
    [
      'a message of a mailbox',
      'From a@mill.test Sun May 3 10:00:00 2020\nFrom: Ada <a@mill.test>\nSubject: The mill\n\nIt turned.',
      'The mill',
    ],
    ['no title', 'Author: Ada Lund\nDate: 3 May\n\nThe Mill\n\nIt turned.', 'The Mill'],
  ])('takes its title from the head above it: %s', (_, text, title) => {
    const page = parseText(text)
    expect(page.title).toBe(title)
    expect(page.blocks.map(({ text }) => text)).toEqual(['It turned.'])
  })

  it('leaves out rulers and rows of stars', () => {
    expect(texts('It rained.\n\n* * *\n\n-----\n\nIt stopped.')).toEqual(['It rained.', 'It stopped.'])
  })

  it.each([
    [
      'a ruler below its heading',
      'The Mill\n========\nIt turned and turned all day.',
      ['The Mill', 'It turned and turned all day.'],
    ],
    ['a ruler between paragraphs', 'It turned and\n-----\nit rained.', ['It turned and', 'it rained.']],
    [
      'a row of two cells',
      'Mill Society                    Ada Lund\nIt turned all day.',
      ['It turned all day.'],
    ],
    ['a row of three cells', 'Year          Rain         Flour\nIt turned all day.', ['It turned all day.']],
    ['what stands at the right', `${' '.repeat(50)}May 2020\nIt turned all day.`, ['It turned all day.']],
    [
      'an entry of a table of contents',
      '1.  The wheel                      4\n2.  The race                   9\n\nIt turned all day.\n\nIt stood all night.\n\nIt rained.\n\nIt snowed.',
      ['It turned all day.', 'It stood all night.', 'It rained.', 'It snowed.'],
    ],
  ])('leaves out %s', (_, text, expected) => {
    expect(texts(`It began.\n\n${text}\n\nNobody saw it.\n\nNobody heard it.`)).toEqual([
      'It began.',
      ...expected,
      'Nobody saw it.',
      'Nobody heard it.',
    ])
  })

  it.each([
    ['behind a label', 'ADA:       It turned all day.'],
    ['behind a number', '12         It turned all day.'],
    ['of justified lines', 'It  turned   all  the    day  long.'],
  ])('keeps lines with wide gaps %s', (_, text) => {
    expect(texts(`${text}\n\nIt rained.\n\nIt snowed.`)).toHaveLength(3)
  })

  it('keeps a paragraph in which a gap was left', () => {
    const paragraph = `The mill turned all day long, said the miller,          and nobody in the town had heard of a mill that ${'had turned '.repeat(5)}so long.`
    expect(texts(`${paragraph}\n\nIt rained.\n\nIt snowed.\n\nIt stood.\n\nIt fell.`)).toHaveLength(5)
  })

  it('keeps rows where there is hardly anything else', () => {
    expect(texts('It was dry.\n\nRain         May\n\nSnow         June')).toContain('Rain May')
  })

  it.each([
    ['a form feed', 'The mill turned all\n\f\nday long.'],
    [
      'the foot and head of pages',
      'The mill turned all\n\nLund              The Mill             [Page 3]\n\f\nThe Mill                       May 2020\n\nday long.',
    ],
    [
      'the foot of a page',
      'The mill turned all\n\nLund              The Mill             [Page 3]\n\nday long.',
    ],
  ])('joins a sentence across %s', (_, text) => {
    expect(texts(`${text}\n\nIt rained.\n\nIt snowed.\n\nIt stood.\n\nIt fell.`)[0]).toBe(
      'The mill turned all day long.',
    )
  })

  it('parts paragraphs at the end of a page', () => {
    expect(texts('It turned.\n\f\nday and night.')).toHaveLength(2)
    expect(texts('It began.\n\nIt turned all\n\nday and night.')).toHaveLength(3)
  })

  it('takes marks of Markdown for what they are', () => {
    expect(texts('It rained.\n\n    Four spaces are no code.\n\nIt *really* rained.')).toEqual([
      'It rained.',
      'Four spaces are no code.',
      'It *really* rained.',
    ])
  })

  it.each([
    ['---\ntitle: "The mill"\ndate: 2026-03-01\nlang: en\n---\n\nIt turned.\n', 'The mill', 'en'],
    [
      '---\r\ntitle: Die Mühle: ein Fest\r\nlang: de\r\n---\r\nSie dreht sich.\r\n',
      'Die Mühle: ein Fest',
      'de',
    ],
    ['+++\ntitle = "水車"\n+++\n\n水車が回った。\n', '水車', undefined],
    ['---\nlayout: post\n---\nThe mill\n\nIt turned on Saturday.\n', 'The mill', undefined],
  ])('reads no front matter, but takes its title and language: %j', (text, title, language) => {
    expect(parseText(text)).toMatchObject({ title, language, blocks: [{ kind: 'paragraph' }] })
  })

  it('says where in the input each block stands', () => {
    const text = 'The mill\n\n  It  rained.\r\n\tIt stopped.\n'
    for (const { text: block, anchors } of parseText(text).blocks) {
      for (const [at, [start, offset]] of anchors!.entries()) {
        const end = anchors![at + 1]?.[0] ?? block.length
        const piece = block.slice(start, end)
        expect(text.slice(offset, offset + piece.length).replace(/\s/g, ' ')).toBe(piece)
      }
    }
  })

  it.each(['', ' \n\t\n', '***\n\n---'])('finds nothing in %j', (text) => {
    expect(parseText(text)).toEqual({ title: null, blocks: [] })
  })

  it.each([
    ['one line', 'a word and '.repeat(90_000)],
    ['short lines', 'a word\n'.repeat(140_000)],
    ['blank lines', '\n'.repeat(1_000_000)],
    ['list marks', '- a\n'.repeat(250_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['times', '0:00\n'.repeat(200_000)],
    ['links', '1. https://a.test/\n'.repeat(50_000)],
  ])('reads a megabyte of %s in seconds', async (_, text) => {
    expect(await cpuSeconds(() => parseText(text))).toBeLessThan(10)
  })
})
