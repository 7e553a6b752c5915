import { describe, expect, it } from 'vitest'
import { language as english } from '../../../src/core/languages/en/english.ts'
import { scoresAbout } from '../../../src/core/rank/about.ts'
import { matchQuery } from '../../../src/core/rank/query-match.ts'
import { analysisOf, analysisOfPassages, plainLanguage } from './document.ts'

const order = (scores: Float64Array) => [...scores.keys()].sort((a, b) => scores[b] - scores[a] || a - b)

describe('scoresAbout', () => {
  it('leaves the scores unchanged where the article has none of the words', () => {
    const scores = Float64Array.of(3, 1)
    expect(scoresAbout('whale', scores, analysisOf('moon tide', 'gull'), plainLanguage)).toEqual({
      scores,
      about: { words: ['whale'], found: [] },
    })
  })

  it.each(['gull', 'Gull', 'the gull', 'gull and whale'])(
    'puts sentences with "%s" first, in the order of the ranker, then the sentence after one',
    (query) => {
      const analysis = analysisOf('moon', 'a gull', 'tide', 'gull ship', 'b gull')
      const { scores } = scoresAbout(query, Float64Array.of(9, 1, 8, 3, 2), analysis, plainLanguage)
      expect(order(scores)).toEqual([3, 4, 1, 2, 0])
    },
  )

  it('adds twice the range of the scores to a sentence with all the words found', () => {
    const { scores } = scoresAbout(
      'gull',
      Float64Array.of(0, 2, 4),
      analysisOf('moon', 'gull', 'tide'),
      plainLanguage,
    )
    // The range is 4. The sentence after a match gets 0.3 of the bonus: 2 × 4 × 0.3 = 2.4.
    expect([...scores]).toEqual([0, 10, 6.4])
  })

  it.each([
    ['O’Hale', "Mr O'Hale objected"],
    ["O'Hale", 'Mr O’Hale objected'],
    ["Hawai'i", 'high on Hawaiʻi'],
    ['Hawaiʻi', 'high on Hawai‘i'],
    ['Hawai‘i', 'high on Hawai’i'],
    ["K'iche'", 'he speaks Kꞌicheꞌ'],
    ["'Umi", 'the chief ʻUmi'],
    ['Umi', 'the chief ʻUmi'],
    ["sailors' oars", 'the sailors’ oars'],
  ])('reads curly and straight apostrophes as one letter: %s', (query, sentence) => {
    const { article } = analysisOf('moon and tide', sentence)
    expect([...matchQuery(query, article, english).weights]).toEqual([0, 1])
  })

  it.each([
    ['naive', 'a naïve plan'],
    ['CAFÉ', 'their cafe'],
    ['Jose Nunez', 'of José Núñez'],
    ['Swidnica', 'in Świdnica'],
    ['Lodz', 'from Łódź'],
    ['Alesund', 'near Ålesund'],
    ['елка', 'ёлка'],
    ['Αθηνα', 'στην Αθήνα'],
  ])('reads words with and without their accents as one: %s', (query, sentence) => {
    const { article } = analysisOf('moon and tide', sentence)
    expect([...matchQuery(query, article, english).weights]).toEqual([0, 1])
  })

  it.each([
    ['か', 'が'],
    ['мои', 'мой'],
    ['कि', 'की'],
  ])('takes the marks of other scripts for letters: %s', (query, word) => {
    const { article } = analysisOf('moon and tide', `it is ${word}`)
    expect([...matchQuery(query, article, english).weights]).toEqual([0, 0])
  })

  it('prefers sentences with more of the words, and with rarer ones', () => {
    const analysis = analysisOf('tide a', 'gull b', 'tide gull', 'tide c')
    const { scores, about } = scoresAbout('gull tide', new Float64Array(4), analysis, plainLanguage)
    expect(about).toEqual({ words: ['gull', 'tide'], found: ['gull', 'tide'] })
    expect(order(scores).slice(0, 2)).toEqual([2, 1])
  })

  it('prefers a sentence under a heading with the words to one that only follows a match', () => {
    const analysis = analysisOfPassages([
      { sentences: ['gull a', 'moon'] },
      { heading: 'the gull', sentences: ['tide'] },
    ])
    const { scores } = scoresAbout('gull', new Float64Array(3), analysis, plainLanguage)
    expect(order(scores)).toEqual([0, 2, 1])
  })

  it('finds words that occur only in a heading', () => {
    const analysis = analysisOfPassages([{ heading: 'gull', sentences: ['moon'] }])
    expect(scoresAbout('gull', new Float64Array(1), analysis, plainLanguage).about.found).toEqual(['gull'])
  })

  it('prefers sentences similar to those with the words', () => {
    const analysis = analysisOfPassages([
      { sentences: ['moon'] },
      { sentences: ['ship sail'] },
      { sentences: ['gull ship sail'] },
    ])
    const { scores } = scoresAbout('gull', new Float64Array(3), analysis, plainLanguage)
    expect(order(scores)).toEqual([2, 1, 0])
  })

  it('distinguishes names in capitals from stop words', () => {
    const analysis = analysisOf('tide of the moon', 'THE tide')
    expect(scoresAbout('THE', new Float64Array(2), analysis, plainLanguage).about.found).toEqual(['THE'])
    expect(scoresAbout('the', new Float64Array(2), analysis, plainLanguage).about).toEqual({
      words: [],
      found: [],
    })
  })
})
