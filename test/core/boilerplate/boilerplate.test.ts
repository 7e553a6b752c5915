import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropBoilerplate } from '../../../src/core/boilerplate/boilerplate.ts'
import type { Block, Page } from '../../../src/core/page/block.ts'
import { cpuSeconds } from '../../patience.ts'

function pageOf(lines: readonly string[], title: string | null = null): Page {
  return { title, blocks: lines.map((text): Block => ({ kind: 'paragraph', text, anchors: null })) }
}

function texts(lines: readonly string[], title: string | null = null): string[] {
  return dropBoilerplate(pageOf(lines, title)).blocks.map((block) => block.text)
}

const STORY = [
  'The mill on the hill has ground no corn for sixty years, but on Saturday its sails will turn again.',
  'Volunteers spent four winters on the roof, the stones and the great wheel, which came from a barge.',
  'A school in the valley has promised to buy the first sack of flour, and to bake with it in June.',
]
const MENU = ['News', 'Sport', 'Weather', 'Culture', 'Opinion', 'Travel', 'Food', 'Motoring', 'Crosswords']
const BUTTONS = ['Facebook', 'Twitter', 'Email', 'Print']

describe('dropBoilerplate', () => {
  it('takes a prompt, the neighbouring articles and their headlines off the end', () => {
    const tail = [
      'Get a summary',
      'Previous Article',
      'Goats Return to the Moor',
      'Next Article',
      'Rain Ahead',
    ]
    expect(texts([...STORY, 'No time to read?', ...tail])).toEqual(STORY)
  })

  it('drops a run of headlines after the last paragraph', () => {
    const headlines = ['Goats return to the moor', 'Bakers ask for cheaper rye', 'A bell for the chapel']
    expect(texts([...STORY, ...headlines])).toEqual(STORY)
  })

  it('drops the lines equal to the title, whatever their case and punctuation', () => {
    expect(texts(['THE MILL TURNS AGAIN!', ...STORY], 'The mill turns again')).toEqual(STORY)
  })

  it('drops a short line that stands twice', () => {
    expect(texts([STORY[0], 'The Hill Courier', STORY[1], 'The Hill Courier', STORY[2]])).toEqual(STORY)
  })

  it.each(['heading', 'item'] as const)('keeps a short %s that stands twice', (kind) => {
    const again: Block = { kind, text: 'The stones', anchors: null }
    const [first, second, third] = pageOf(STORY).blocks
    const blocks = [first, again, second, again, third]
    const kept = dropBoilerplate({ title: null, blocks }).blocks
    expect(kept.filter(({ text }) => text === again.text)).toHaveLength(2)
  })

  it('makes a heading of a short line above a paragraph', () => {
    const { blocks } = dropBoilerplate(pageOf([STORY[0], 'Four winters of work', STORY[1]]))
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  it('keeps headings as they are', () => {
    const heading: Block = { kind: 'heading', text: 'Four winters', anchors: null }
    const [first, second] = pageOf(STORY).blocks
    expect(dropBoilerplate({ title: null, blocks: [first, heading, second] }).blocks[1]).toBe(heading)
  })

  it('keeps the items of a list', () => {
    const items = ['oak for the sails', 'lime for the walls', 'rope'].map(
      (text): Block => ({ kind: 'item', text, anchors: null }),
    )
    const blocks = [...pageOf(STORY).blocks, ...items]
    expect(dropBoilerplate({ title: null, blocks }).blocks).toEqual(blocks)
  })

  it('keeps the lines that a colon or their numbers announce', () => {
    const list = ['oak for the sails', 'lime for the walls']
    expect(texts([STORY[0], 'They still need three things:', ...list])).toEqual([
      STORY[0],
      'They still need three things:',
      ...list,
    ])
    expect(texts([STORY[0], '1. Lift the stone', '2. Oil the shaft'])).toHaveLength(3)
  })

  it('makes headings of section numbers that nest', () => {
    const page = pageOf([STORY[0], '3 The mill', '3.1 Its sails', STORY[1]])
    expect(dropBoilerplate(page).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'heading',
      'paragraph',
    ])
  })

  it('makes a heading of a single numbered line between paragraphs', () => {
    const [first, second] = pageOf(STORY).blocks
    const item: Block = { kind: 'item', text: 'The stones come last', anchors: null }
    expect(dropBoilerplate({ title: null, blocks: [first, item, second] }).blocks[1].kind).toBe('heading')
    const lead: Block = { ...first, text: 'They still need one thing:' }
    expect(dropBoilerplate({ title: null, blocks: [lead, item, second] }).blocks[1].kind).toBe('item')
  })

  const FORM = ['Post', 'Miller', 'Pay', '£ 31,000', 'Begins', '3 March', 'Ends', 'Open', 'Place', 'The hill']

  const TERMS = ['first', 'second', 'third', 'fourth', 'fifth'].map(
    (year) =>
      `In the ${year} year the miller has the house beside the pond, a sack of flour a week and no rent to pay.`,
  )

  it.each([
    ['Dear Ada,', FORM],
    ['Sehr geehrte Frau Orrin,', [...FORM, ...MENU, '4 May 2026']],
    ['Chère Ada,', [...FORM, ...MENU, '4 May 2026']],
    ['亲爱的艾达，', [...FORM, ...MENU, '4 May 2026']],
    ['Dear Ada,', [...FORM, ...TERMS, 'By: Tom Brown', ...FORM, 'By: Ada Orrin']],
  ])('keeps what stands between a salutation and a form: %s', (salutation, form) => {
    expect(texts([salutation, STORY[0], ...form, STORY[1], STORY[2]])).toEqual(
      expect.arrayContaining([STORY[0], STORY[1], STORY[2]]),
    )
  })

  it('takes a text that is mostly prose for no page, though some short lines are dates or bylines', () => {
    const labels = ['Place', 'The hill', 'Begins', '3 March 2026', 'Ends', 'Open', 'By: Ada Orrin']
    const lines = [STORY[0], ...labels, ...Array(8).fill(STORY).flat(), ...labels]
    const numbered = lines.map((line, at) => (STORY.includes(line) ? `${line} It was day ${at}.` : line))
    expect(texts(numbered)).toContain(numbered[0])
  })

  it('drops what closes a letter and the names below it', () => {
    expect(texts([...STORY, 'Yours faithfully,', 'Ann Lee', 'Tom Brown, miller'])).toEqual(STORY)
    const postscript = 'P.S. The flour is ready.'
    expect(texts([...STORY, 'Yours faithfully,', 'Ann Lee', postscript]).at(-1)).toBe(postscript)
  })

  it.each([
    [
      'a poem',
      ['The mill stood still', 'and so did I', 'the corn was low', 'the clouds were high', 'and so did I'],
    ],
    [
      'a poem with a full stop',
      ['The mill stood still', 'and so did I', 'the corn was low.', 'the clouds were high'],
    ],
    ['a recipe', ['2 cups of flour', 'a pinch of salt', 'Stir it with warm water', 'Bake until brown']],
    ['one paragraph', [STORY[0]]],
    ['one short sentence', ['It rained.']],
    [
      'a poem of many lines',
      Array.from({ length: 40 }, (_, line) => `line ${'abcdefgh'[line % 8]} of the mill song`),
    ],
  ])('keeps all of an article that is only %s', (_, lines) => {
    expect(texts(lines)).toEqual(lines)
  })

  it('keeps only the poem of a page that shares it', () => {
    const poem = [
      'The mill stood still',
      'and so did I',
      'the corn was low',
      'the clouds were high',
      'the wind was dry',
    ]
    expect(texts([...poem, 'Share this poem on Facebook'])).toEqual(poem)
  })

  it('finds nothing on a page of buttons', () => {
    expect(texts(['Sign in', 'Share', 'Facebook', '© 2024 The Hill Courier'])).toEqual([])
  })

  it('finds the article between the menus of a whole page', () => {
    const teasers = [
      'Goats return to the moor',
      'They eat what the fire left.',
      'A bell',
      'It rings at noon.',
    ]
    const page = [
      ...MENU,
      'By Ann Lee',
      ...STORY,
      ...BUTTONS,
      'Most read',
      ...teasers,
      ...MENU.slice(3),
      '© 2024',
    ]
    expect(texts(page)).toEqual(STORY)
  })

  it('ends the article where its readers begin to comment', () => {
    const comments = ['I used to play there as a child, and the miller once gave us each a bun with raisins.']
    expect(texts([...STORY, ...BUTTONS, '14 comments', ...comments])).toEqual(STORY)
  })

  it('goes on after a chapter called comments', () => {
    const guide = [
      ...STORY,
      'Comments',
      'A line that starts with a hash is a comment, and the miller skips it.',
    ]
    expect(texts(guide).at(-1)).toBe(guide.at(-1))
  })

  it('does not end the article at a link to the comments under its title', () => {
    expect(texts(['14 comments', ...STORY])).toEqual(STORY)
  })

  it.each([
    'Ann Lee is a reporter for The Hill Courier and the author of two books about mills.',
    'Follow her on Twitter at @annlee.',
    "The Courier's Tom Brown contributed to this report.",
    'The opinions expressed in this column are solely those of its author.',
    'Mara is a native of the lower valley now living in Mill Lane with her husband and three goats.',
    'Tom Brown lives in Port Ellery with his two dogs.',
  ])('drops the note about the author at the end: %s', (note) => {
    expect(texts([...STORY, note])).toEqual(STORY)
  })

  it('keeps what is said about an author within the article', () => {
    const lines = ['Ann Lee is a reporter for The Hill Courier and was there.', ...STORY]
    expect(texts(lines)).toEqual(lines)
  })

  it('leaves the dateline in the first sentence', () => {
    const line = 'LONDON (Reuters) - The mill on the hill will turn again, its owners said on Monday.'
    expect(texts([line, ...STORY])).toEqual([line, ...STORY])
  })

  it.each([
    ['一座古老的磨坊将在周六重新转动，志愿者花了四个冬天修复它。', '他们还需要更多的橡木。'],
    ['Старая мельница снова заработает в субботу, сказали волонтёры.', 'Им нужен дуб.'],
    ['পাহাড়ের পুরোনো কলটি শনিবার আবার ঘুরবে বলে জানান স্বেচ্ছাসেবকেরা।', 'তাঁদের আরও কাঠ দরকার।'],
    ['پہاڑی کی پرانی چکی ہفتے کو دوبارہ چلے گی۔', 'انہیں لکڑی چاہیے۔'],
  ])('keeps prose of any script: %s', (...lines) => {
    expect(texts(lines)).toEqual(lines)
  })

  it('reads a line of a megabyte in no more than a second', async () => {
    const lines = [
      'a'.repeat(1e6),
      '. '.repeat(5e5),
      '!'.repeat(1e6),
      'By Ann '.repeat(1.5e5),
      '( '.repeat(5e5),
    ]
    for (const line of lines) expect(await cpuSeconds(() => dropBoilerplate(pageOf([line])))).toBeLessThan(1)
  })
})

const word = fc.constantFrom(
  'the',
  'mill',
  'Share',
  'turns',
  'Monday',
  'cookies',
  'by',
  'News',
  '14',
  'comments',
  '风',
)
const mark = fc.constantFrom('', '', '.', '?', ':', '…', '。')
const line = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 25 }), mark)
  .map(([words, end]) => words.join(' ') + end)
const kind = fc.constantFrom<Block['kind']>('paragraph', 'paragraph', 'item', 'heading')
const anyLine = fc.oneof(line, fc.constantFrom(...MENU, ...BUTTONS, ...STORY), fc.string({ minLength: 1 }))
const block = fc.record({ kind, text: anyLine, anchors: fc.constant(null) })
const anyPage = fc.record({ title: fc.option(line), blocks: fc.array(block, { maxLength: 50 }) })

describe('of any page', () => {
  it('keeps blocks in their order and their text', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        let next = 0
        for (const { text } of dropBoilerplate(page).blocks) {
          next = page.blocks.findIndex((block, index) => index >= next && block.text === text) + 1
          expect(next).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('keeps its one paragraph of prose among buttons', () => {
    const buttons = fc.array(fc.constantFrom(...BUTTONS, ...MENU, 'Get a summary', '3 min read'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(buttons, buttons, (above, below) => {
        const prose = `${STORY[0]} ${STORY[1]}`
        expect(texts([...above, prose, ...below])).toContain(prose)
      }),
    )
  })

  it('loses no prose of an article without boilerplate', () => {
    const sentence = fc.constantFrom(
      ...STORY,
      'He did not.',
      'It worked.',
      '"No," she said.',
      'Дождь шёл.',
      '下雨了。',
    )
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 60 }), (lines) => {
        expect(texts(lines)).toEqual(lines)
      }),
    )
  })

  it('finds nothing more to drop from an article it took out of its page', () => {
    const around = fc.array(fc.constantFrom(...MENU, ...BUTTONS, 'Most read', 'By Ann Lee'), {
      maxLength: 20,
    })
    const inside = fc.array(fc.constantFrom(...STORY, 'He did not.', 'Four winters', 'Advertisement'), {
      maxLength: 9,
    })
    fc.assert(
      fc.property(around, inside, around, (above, body, below) => {
        const once = dropBoilerplate(pageOf([...above, ...body, ...below]))
        expect(dropBoilerplate(once)).toEqual(once)
      }),
    )
  })
})
