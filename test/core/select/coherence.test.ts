import { describe, expect, it } from 'vitest'
import { penaltiesOf } from '../../../src/core/select/coherence.ts'
import { sentencesOf } from '../../article.ts'

function whys(text: string): string[] {
  return penaltiesOf(sentencesOf(['The mill turned.', text])[1]).map(({ why }) => why)
}

describe('a sentence', () => {
  it.each([
    'The mill turned again that day.',
    'In May it rained for a week.',
    'In its report the council said so.',
    '"Nobody came to the mill," she said.',
    '“Nobody came to the mill,” she said.',
    'The tools of a good miller are:',
    'मिल घूमी।',
  ])('stands alone: %s', (text) => {
    expect(whys(text)).toEqual([])
  })

  it.each([
    ['He turned it off.', 'leans on the sentence before it'],
    ['However, nobody came.', 'leans on the sentence before it'],
    ['This is why.', 'leans on the sentence before it'],
    ['In both of them the mill turned.', 'leans on the sentence before it'],
    ['Since then, nobody has come to the mill.', 'leans on the sentence before it'],
    ['Who came?', 'asks and does not say'],
    ['Tools and their prices', 'has no end'],
    ['Good old mill.', 'says little'],
    [`${'so it turned and '.repeat(10)}stood.`, 'is long'],
    [`${'so it turned and '.repeat(15)}stood.`, 'goes on and on'],
    ['"Nobody came.', 'is half a quotation'],
    ['Nobody came.”', 'is half a quotation'],
  ])('does not stand alone: %s', (text, why) => {
    expect(whys(text)).toContain(why)
  })

  it('leans on nothing where nothing stands before it', () => {
    expect(penaltiesOf(sentencesOf(['He turned the mill off again.'])[0])).toEqual([])
  })
})
