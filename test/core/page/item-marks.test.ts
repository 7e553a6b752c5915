import { describe, expect, it } from 'vitest'
import { type Block, inputSpan } from '../../../src/core/page/block.ts'
import { withoutItemMarks } from '../../../src/core/page/item-marks.ts'

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({ kind, text, anchors: [[0, 0]] })
const read = (...texts: string[]) =>
  withoutItemMarks(texts.map((text) => block(text))).map(({ text }) => text)

describe('marks of items at the head of paragraphs', () => {
  it.each([
    ['numbers', '1. The gate opens.', '2. The wheel turns.'],
    ['numbers with a bracket', '7) The gate opens.', '8) The wheel turns.'],
    ['letters', 'a. The gate opens.', 'b. The wheel turns.'],
    ['letters in brackets', '(c) The gate opens.', '(d) The wheel turns.'],
    ['Roman numerals', '(iii) The gate opens.', '(iv) The wheel turns.'],
    ['a stop and a bracket', '1.) The gate opens.', '2.) The wheel turns.'],
    ['Roman numerals in capitals', 'II. The gate opens.', 'III. The wheel turns.'],
    ['those of clauses', '9.7 The gate opens.', '9.8 The wheel turns.'],
    ['those of clauses of two sections', '9.7 The gate opens.', '10.1 The wheel turns.'],
    ['those of clauses below clauses', '2.1.9 The gate opens.', '2.1.10 The wheel turns.'],
  ])('are left out: %s', (_, first, second) => {
    expect(read(first, second)).toEqual(['The gate opens.', 'The wheel turns.'])
  })

  it.each(['•', '●', '○', '▪', '◦', '➢', '✔', '·', '*', '3fa07c1', 'c9fefd2:'])(
    'are left out where they are bullets: %s',
    (bullet) => {
      expect(read(`${bullet} The gate opens.`, 'The wheel turns.')).toEqual([
        'The gate opens.',
        'The wheel turns.',
      ])
    },
  )

  it.each(['TL;DR: ', 'tl;dr – ', 'TLDR ', 'TL;DR：', 'TLDR; ', 'TL;DR. ', 'TL;DR, '])(
    'are left out where they say that it is short: %s',
    (label) => {
      expect(read(`${label}The gate opens.`)).toEqual(['The gate opens.'])
      expect(read(`${label}I’m late.`, `${label}水车在转。`)).toEqual(['I’m late.', '水车在转。'])
    },
  )

  it('stay where the same number stands twice', () => {
    expect(read('12. Mai', '12. Mai')).toEqual(['12. Mai', '12. Mai'])
  })

  it.each([
    '*The gate opens.',
    '– The gate opens.',
    '★★★ The gate opens.',
    'TL;DR',
    'TL;DR: the gate opens.',
    'TL;DRs are short.',
    'TL;DR’s gate opens.',
    'TL;DR (for those who hurry): The gate opens.',
    'TL;DR? The gate opens.',
    'TLDR Pages is a project of many hands.',
    'TL;DR Newsletter is sent each week.',
    'TLDR Mills turn wool into cloth.',
    'TLDRLegal explains licences.',
  ])('stay where they are no bullet: %s', (text) => {
    expect(read(text)).toEqual([text])
  })

  it.each([
    ['Cyrillic letters', 'а) Колесо вертится.', 'б) Ворота открыты.', 'Колесо вертится.', 'Ворота открыты.'],
    ['full-width stops', '1．水車が回る。', '2．門が開く。', '水車が回る。', '門が開く。'],
    ['Chinese commas', '3、水车转动。', '4、大门打开。', '水车转动。', '大门打开。'],
    ['full-width brackets', '（1）水车转动。', '（2）大门打开。', '水车转动。', '大门打开。'],
  ])('are left out in other scripts: %s', (_, first, second, ...shown) => {
    expect(read(first, second)).toEqual(shown)
  })

  it.each([
    ['English', 'Example 1: The gate opens.', 'Example 2: The wheel turns.'],
    ['English, with a stop', 'Example 4. The gate opens.', 'Example 5. The wheel turns.'],
    ['German, with a dash', 'Beispiel 1 – The gate opens.', 'Beispiel 2 – The wheel turns.'],
    ['French', 'Exemple 1 : The gate opens.', 'Exemple 2 : The wheel turns.'],
    ['Spanish', 'Ejemplo 1: The gate opens.', 'Ejemplo 2: The wheel turns.'],
    ['Russian', 'Пример 1. The gate opens.', 'Пример 2. The wheel turns.'],
    ['Japanese', '例1：The gate opens.', '例2：The wheel turns.'],
  ])('are left out with the word for an example: %s', (_, first, second) => {
    expect(read(first, second)).toEqual(['The gate opens.', 'The wheel turns.'])
  })

  it('are left out though other paragraphs and lists stand between them', () => {
    expect(
      read('1. One.', 'Between.', '(a) Red.', '(b) Blue.', '2. Two.', '(a) Green.', '(b) Gold.'),
    ).toEqual(['One.', 'Between.', 'Red.', 'Blue.', 'Two.', 'Green.', 'Gold.'])
  })

  it.each([
    ['alone: it may be an ordinal', ['12. Mai war ein Montag.', 'Die Mühle stand.']],
    ['out of order', ['9. The gate opens.', '4. The wheel turns.']],
    ['amounts', ['2.5 Tons of rye came.', '2.9 Tons of oats came.']],
    ['amounts before small letters', ['2.5 tons of rye came.', '2.6 tons of oats came.']],
    ['in another style', ['1. The gate opens.', '2) The wheel turns.']],
    ['years', ['1986. The gate opens.', '1987. The wheel turns.']],
    ['initials', ['A. Orrin mills.', 'B. Orrin bakes.']],
    ['decimals', ['1. 5 is the first.', '2. 5 is the second.']],
    ['the only example', ['Example 1: The gate opens.', 'The wheel turns.']],
    ['examples of which the text speaks', ['Example 1 shows the gate.', 'Example 2 shows the wheel.']],
    ['speakers', ['Speaker 1: The gate opens.', 'Speaker 2: The wheel turns.']],
    ['levels', ['Level 1: The gate opens.', 'Level 2: The wheel turns.']],
    ['notes', ['[1] Orrin, Mills.', '[2] Orrin, Wheels.']],
  ])('stay where they are no list: %s', (_, texts) => {
    expect(read(...texts)).toEqual(texts)
  })

  it('make items of paragraphs', () => {
    const blocks = [block('1. The gate opens.'), block('So it does.'), block('2. The wheel turns.')]
    expect(withoutItemMarks(blocks).map(({ kind }) => kind)).toEqual(['item', 'paragraph', 'item'])
  })

  it('stay in a paragraph that holds a list of its own, and in headings', () => {
    const texts = ['1. Mix it. 2. Bake it.', '2. Eat it all. 3. Sleep on it.']
    expect(read(...texts)).toEqual(texts)
    const headings = [block('1. Gates', 'heading'), block('2. Wheels', 'heading')]
    expect(withoutItemMarks(headings)).toEqual(headings)
  })

  it('leave what follows them where it stands in the input', () => {
    const blocks: Block[] = [
      {
        kind: 'paragraph',
        text: '1. The gate opens.',
        anchors: [
          [0, 10],
          [7, 40],
        ],
      },
      block('2. The wheel turns.'),
    ]
    const [first, second] = withoutItemMarks(blocks)
    expect(inputSpan(first, 0, 3)).toEqual({ start: 13, end: 16 })
    expect(inputSpan(first, 4, 8)).toEqual({ start: 40, end: 44 })
    expect(inputSpan(second, 0, 9)).toEqual({ start: 3, end: 12 })
  })
})
