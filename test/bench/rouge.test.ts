import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidate, reference, rouge, score, tokenize } from '../../bench/rouge.ts'

const HARBOUR = ['The storm closed the harbour.', 'Two ferries stayed in port.']
const words = fc.array(fc.constantFrom('rain', 'fell', 'the', 'ferry', 'sails', 'again'), { maxLength: 12 })
const summary = fc.array(
  words.map((list) => list.join(' ')),
  { maxLength: 4 },
)

describe('tokenize', () => {
  it.each([
    ['The DOGS were barking.', ['the', 'dog', 'were', 'bark']],
    ["It's 9.30am, isn't it?", ['it', 's', '9', '30am', 'isn', 't', 'it']],
    ['Ponies, ties and flying skies', ['poni', 'tie', 'and', 'fli', 'sky']],
    ['Zoë’s café', ['zo', 's', 'caf']],
    ['…', []],
  ])('splits %j into stemmed runs of letters and digits', (text, tokens) => {
    expect(tokenize(text)).toEqual(tokens)
  })
})

describe('rouge', () => {
  it('counts unigrams, bigrams across sentences and the union of subsequences', () => {
    const scores = rouge(reference(HARBOUR), [
      'The storm closed two roads.',
      'Ferries stayed in the harbour.',
    ])
    expect(scores.rouge1).toBeCloseTo(9 / 10, 12)
    expect(scores.rouge2).toBeCloseTo(5 / 9, 12)
    expect(scores.rougeLsum).toBeCloseTo(9 / 10, 12)
  })

  it('matches a word of the candidate with one word of the reference only', () => {
    const scores = rouge(reference(['Rain fell.', 'Rain fell hard.']), ['Rain fell.'])
    expect(scores.rouge1).toBeCloseTo(4 / 7, 12)
    expect(scores.rougeLsum).toBeCloseTo(4 / 7, 12)
  })

  it('minds the order of words in bigrams and subsequences only', () => {
    const scores = rouge(reference(['Gulls follow boats.']), ['Boats follow gulls.'])
    expect(scores).toEqual({ rouge1: 1, rouge2: 0, rougeLsum: 1 / 3 })
  })

  it.each([
    ['candidate', HARBOUR, []],
    ['reference', [], HARBOUR],
    ['word in the candidate', HARBOUR, ['…']],
  ])('is zero with no %s', (_, wanted, given) => {
    expect(rouge(reference(wanted), given)).toEqual({ rouge1: 0, rouge2: 0, rougeLsum: 0 })
  })

  it('stays between 0 and 1, and is 1 for two words or more against themselves', () => {
    fc.assert(
      fc.property(summary, summary, (wanted, given) => {
        for (const value of Object.values(rouge(reference(wanted), given))) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
        if (tokenize(wanted.join(' ')).length < 2) return
        expect(rouge(reference(wanted), wanted)).toEqual({ rouge1: 1, rouge2: 1, rougeLsum: 1 })
      }),
    )
  })

  it('is the same for prepared sentences', () => {
    fc.assert(
      fc.property(summary, summary, (wanted, given) => {
        const against = reference(wanted)
        const ready = given.map((sentence) => candidate(against, sentence))
        expect(score(against, ready)).toEqual(rouge(against, given))
      }),
    )
  })
})
