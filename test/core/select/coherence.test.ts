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
    'Millers come for: 1) flour, 2) bran.',
    'Nobody (it is said) came to the mill.',
    'मिल घूमी।',
    'The BBC and the NHS came to the mill.',
    '\\(c\\) The millers have come to the mill.',
    'The oats cost $5 in C:\\mill\\bin and $10 in the mill_house.',
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
    ['The tools of a good miller are:', 'leads on to what follows it'],
    ['磨坊需要：', 'leads on to what follows it'],
    ['and came to a stop near the mill.', 'has no beginning'],
    ['“and never again”, he said to the miller.', 'has no beginning'],
    ['(Rye is likely to cost more.', 'is half of what stands in brackets'],
    ['Oats are, too.)', 'is half of what stands in brackets'],
    ['[The miller said what follows in May.', 'is half of what stands in brackets'],
    ['Nobody wrote it down at the time.]', 'is half of what stands in brackets'],
    ['(Nobody had thought of that before.)', 'stands in brackets'],
    ['The mill needs $$w_{i}$$ of water.', 'has a formula as it is typed'],
    ['The mill needs $\\alpha + 1$ of water.', 'has a formula as it is typed'],
    ['The mill (\\ref{fig.mill}) needs water.', 'has a formula as it is typed'],
    ['The mill needs \\(\\Delta\\) of water.', 'has a formula as it is typed'],
    ['The prices stand at https://mill.test/prices for all millers.', 'has an address in it'],
    ['"Nobody came.', 'is half a quotation'],
    ['Nobody came.”', 'is half a quotation'],
    ['Um, the mill, you know, it turned.', 'hesitates'],
    ['THE MILL TURNED AGAIN THAT DAY!', 'is set in capitals'],
    ['МЕЛЬНИЦА СНОВА ВЕРТЕЛАСЬ В ТОТ ДЕНЬ.', 'is set in capitals'],
  ])('does not stand alone: %s', (text, why) => {
    expect(whys(text)).toContain(why)
  })

  it('does not stand alone without a verb', () => {
    const [sentence] = sentencesOf(['A plan for the repair of the old mill.'])
    expect(penaltiesOf({ ...sentence, isVerbless: true })).toEqual([{ weight: 3, why: 'has no verb' }])
  })

  it('does not stand alone without what it is about, but loses nothing twice', () => {
    const [sentence] = sentencesOf(['Moved to the next meeting of the mill.'])
    const penalty = { weight: 1.5, why: 'does not say what it is about' }
    expect(penaltiesOf({ ...sentence, isSubjectless: true })).toEqual([penalty])
    expect(penaltiesOf({ ...sentence, isSubjectless: true, isVerbless: true })).toHaveLength(1)
  })

  it.each(['iMill counts the sacks of a whole year.', 'orders.csv holds the sacks of a whole year.'])(
    'has its beginning in a name that begins with a small letter: %s',
    (text) => {
      expect(penaltiesOf(sentencesOf([text])[0])).toEqual([])
    },
  )

  it('leans on nothing where nothing stands before it', () => {
    expect(penaltiesOf(sentencesOf(['He turned the mill off again.'])[0])).toEqual([])
  })
})
