import { describe, expect, it } from 'vitest'
import { edmundson } from '../../../../src/core/rank/rankers/edmundson.ts'
import { analysisOf, analysisOfPassages } from '../document.ts'

// Weights: location 1, title 0.5, key 0.25, cue 0.25, each method scaled to its greatest value. Locations before
// scaling: 1 for the opening three, 0.25 for the closing three, 0.25 for the first and the last of a paragraph.
describe('edmundson', () => {
  it('gives two sentences that open and close the article the same score', () => {
    expect([...edmundson(analysisOf('moon tide', 'gull ship'))]).toEqual([1, 1])
  })

  it('scores by location where nothing else counts', () => {
    const scores = edmundson(analysisOf('a', 'b', 'c', 'd', 'e', 'f', 'g'))
    // 1 + 0.25, 1, 1, 0, 0.25, 0.25, 0.25 + 0.25; over 1.25
    expect([...scores]).toEqual([1, 0.8, 0.8, 0, 0.2, 0.2, 0.4])
  })

  it('adds bonus words and subtracts stigma words', () => {
    const scores = edmundson(analysisOf('a', 'b', 'c', 'important result', 'example', 'x', 'y', 'z'))
    expect(scores[3]).toBe(0.25) // two bonus words, the most there are; no location
    expect(scores[4]).toBe(-0.125) // one stigma word, half as many
  })

  it('adds key words by their frequency', () => {
    const scores = edmundson(analysisOf('a', 'b', 'c', 'moon', 'tide', 'moon moon', 'x', 'y', 'z'))
    // Three of nine words are "moon", the only word that occurs twice: sums 3 and 6, over 6.
    expect([scores[3], scores[4], scores[5]]).toEqual([0.125, 0, 0.25])
  })

  it('adds words of the title, and words of headings at half the weight', () => {
    const first = { heading: 'gull', sentences: ['a', 'b', 'c', 'd', 'moon', 'gull', 'e'] }
    const last = { heading: 'gull', sentences: ['f', 'g', 'h'] }
    const scores = edmundson(analysisOfPassages([first, last], 'the moon'))
    expect([scores[3], scores[4], scores[5]]).toEqual([0, 0.5, 0.25])
  })
})
