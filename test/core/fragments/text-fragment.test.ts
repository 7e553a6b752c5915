import { describe, expect, it } from 'vitest'
import { textFragments } from '../../../src/core/fragments/text-fragment.ts'

/** The directive of a stretch of a text, the first or the last that reads so. */
function directiveOf(stretch: string, text: string, find: 'indexOf' | 'lastIndexOf' = 'indexOf') {
  const start = text[find](stretch)
  return textFragments(text)(start, start + stretch.length)
}

/** The same as it reads without percent signs; its own commas and hyphens look like those of the syntax. */
function readable(...args: Parameters<typeof directiveOf>) {
  return decodeURIComponent(directiveOf(...args) ?? 'none').replace('text=', '')
}

describe('a sentence that stands once', () => {
  it.each([
    ['whole where it is short', 'It stopped.', 'The mill turned. It stopped.', 'turned.-,It stopped.'],
    [
      'by how it begins and ends where it is long',
      'The mill above the weir turned for forty years before the river took it.',
      'The weir.\nThe mill above the weir turned for forty years before the river took it.',
      'weir.-,The mill above the,river took it.',
    ],
    [
      'by as much as tells it from others that begin like it',
      'The mill above the weir turned for forty years before the river took it.',
      'Oak.\nThe mill above the bridge.\nOak.\nThe mill above the weir turned for forty years before the river took it.',
      'Oak.-,The mill above the weir,river took it.',
    ],
    [
      'by an end that does not come before, inside it or elsewhere',
      'She saw the river took it and so he said to all that the river took it.',
      'So. She saw the river took it and so he said to all that the river took it.\nOr else: the river took it.',
      'So.-,She saw the river,that the river took it.',
    ],
    [
      'whole where all that it could end with comes later as well',
      'The mill above the weir turned for forty years before the river took it.',
      'So. The mill above the weir turned for forty years before the river took it.\nWeir turned for forty years before the river took it.',
      'So.-,The mill above the weir turned for forty years before the river took it.',
    ],
    [
      'across blocks by how it begins in the first and ends in the last',
      'Roses are red, violets\nare blue.',
      'A poem\nRoses are red, violets\nare blue.\nIt goes on.',
      'poem-,Roses are red, violets,are blue.',
    ],
    ['across blocks of a word', 'It\nstopped.', 'It\nstopped.', 'It,stopped.'],
    [
      'without spaces, by clauses',
      '今日は天気がいいので、山へ行った。',
      '雨。今日は天気がいいので、山へ行った。',
      '雨。-,今日は天気がいいので,山へ行った。',
    ],
    [
      'whole where no clause ends',
      '昨日は静かに雨が降っていた。',
      '昨日は静かに雨が降っていた。雨。',
      '昨日は静かに雨が降っていた。,-雨',
    ],
    ['with its white space folded', 'It\u00a0 stopped.', 'It\u00a0 stopped.', 'It stopped.'],
  ])('is named %s', (_, stretch, text, expected) => {
    expect(readable(stretch, text)).toBe(expected)
  })

  it.each([
    [
      'it is told by what is behind it',
      'It stopped.',
      'The mill\n\ufffc\nIt stopped. It began.',
      'It stopped.,-It',
    ],
    ['or in the next block', 'It stopped.', 'The mill\n\ufffc\nIt stopped.\nIt began.', 'It stopped.,-It'],
    [
      'it is named whole, however long',
      'The mill above the weir turned for forty years before the river took it.',
      'The weir.\n\ufffc\nThe mill above the weir turned for forty years before the river took it. So.',
      'The mill above the weir turned for forty years before the river took it.,-So',
    ],
  ])('where something may be put above it, %s', (_, stretch, text, expected) => {
    expect(readable(stretch, text)).toBe(expected)
  })
})

describe('a sentence that stands twice', () => {
  const twice = 'The wind fell. It stopped. Nobody spoke.\nThe rain fell. It stopped. Everybody spoke.'

  it.each([
    ['what is before it', 'It stopped.', twice, 'wind fell.-,It stopped.'],
    [
      'what is behind it in its block rather than before its block',
      'It stopped.',
      'So.\nIt stopped. Nobody spoke.\nOr.\nIt stopped. Everybody spoke.',
      'It stopped.,-Nobody',
    ],
    [
      'the block before it',
      'It stopped.',
      'The mill\nIt stopped.\nThe wheel\nIt stopped.',
      'mill-,It stopped.',
    ],
    ['the block behind it', 'Yes.', 'Yes.\nSo he said.\nYes.\nAs she said.', 'Yes.,-So'],
    [
      'both',
      'Yes.',
      'Is it far? Yes.\nQuite far.\nIs it far? Yes.\nNot so far.\nIs it old? Yes.\nNot so old.\nIs it old? Yes.\nQuite far.',
      'far?-,Yes.,-Quite',
    ],
  ])('is told by %s', (_, stretch, text, expected) => {
    expect(readable(stretch, text)).toBe(expected)
  })

  it('is told the second time as well', () => {
    expect(readable('It stopped.', twice, 'lastIndexOf')).toBe('rain fell.-,It stopped.')
  })

  it.each([
    ['in another case', 'It stopped.', 'IT STOPPED. So.\nOr: It stopped. So.', 'Or:-,It stopped.'],
    ['with other accents', 'Él llegó.', 'El llego. Nada. Él llegó. Fin.', 'Nada.-,Él llegó.'],
    ['with other marks', 'It stopped.', 'It—stopped? So. It stopped. Or.', 'So.-,It stopped.'],
    ['across blocks', 'It stopped.', 'He saw it\nstopped. So. It stopped. So.', 'So.-,It stopped.'],
  ])('%s, is told as well', (_, stretch, text, expected) => {
    expect(readable(stretch, text, 'lastIndexOf')).toBe(expected)
  })

  it.each([
    [
      'in the same words all around',
      'It stopped.',
      'So. It stopped. So.\nSo. It stopped. So.\nSo. It stopped. So.',
    ],
    ['in a text that is nothing else', 'It stopped.', 'It stopped. '.repeat(20_000).trim()],
  ])('%s, has no name', (_, stretch, text) => {
    expect(directiveOf(stretch, text, 'lastIndexOf')).toBeNull()
  })
})

describe('a directive', () => {
  it.each([
    ['hyphens', 'A well-kept mill.', 'A%20well%2Dkept%20mill.'],
    ['commas', 'Oak, elm, ash.', 'Oak%2C%20elm%2C%20ash.'],
    ['ampersands', 'Oak & elm.', 'Oak%20%26%20elm.'],
    ['quotation marks', `"Oak" isn't <elm>.`, '%22Oak%22%20isn%27t%20%3Celm%3E.'],
    ['marks of Markdown', '(Oak) *elm* _ash_ ~x~!', '%28Oak%29%20%2Aelm%2A%20%5Fash%5F%20%7Ex%7E%21'],
    ['percent and number signs', '5% of #1.', '5%25%20of%20%231.'],
    ['letters beyond ASCII', 'Ölmühle 🏭.', '%C3%96lm%C3%BChle%20%F0%9F%8F%AD.'],
    ['halves of characters', 'A \ud83c b.', 'A%20%EF%BF%BD%20b.'],
  ])('encodes %s', (_, stretch, expected) => {
    expect(directiveOf(stretch, stretch)).toBe(`text=${expected}`)
  })

  it.each([
    [
      'lacks the word that another begins at without a space',
      'It ended.',
      'It ended.It began.',
      'It,-ended.It',
    ],
    [
      'lacks the number that goes on as another',
      'Built in 1882.',
      'Built in 1882.3 It burned.',
      'Built in,-1882.3',
    ],
    [
      'lacks the word that begins at another without a space',
      'It began.',
      'It ended_It began.',
      'ended_It-,began.',
    ],
  ])('%s', (_, stretch, text, expected) => {
    expect(readable(stretch, text)).toBe(expected)
  })

  it.each([
    ['nothing', '', 'It stopped.'],
    ['signs alone', '* * *', 'It.\n* * *\nIt.'],
  ])('is none of %s', (_, stretch, text) => {
    expect(directiveOf(stretch, text)).toBeNull()
  })
})
