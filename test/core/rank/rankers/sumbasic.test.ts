import { describe, expect, it } from 'vitest'
import { sumbasic } from '../../../../src/core/rank/rankers/sumbasic.ts'
import { analysisOf } from '../document.ts'

describe('sumbasic', () => {
  it('scores by the order of picking, equal sentences in article order', () => {
    expect([...sumbasic(analysisOf('moon tide', 'tide moon'))]).toEqual([1, 0.5])
  })

  it('squares the probabilities of words it has picked, so that the next sentence has others', () => {
    // Of 7 words moon 3/7, tide 2/7, gull and ship 1/7; all sentences are short, so their sums decide.
    // Moon is the most probable: "moon tide" 5/7, "moon gull" 4/7, "moon" 3/7. Take the first: moon 9/49, tide 4/49.
    // Moon again: "moon gull" 16/49, "moon" 9/49. Take it: moon 81/2401, gull 1/49. Now ship, 1/7: "tide ship".
    const scores = sumbasic(analysisOf('moon gull', 'moon tide', 'tide ship', 'moon'))
    expect([...scores]).toEqual([3 / 4, 1, 2 / 4, 1 / 4])
  })

  it('averages longer sentences over their number of words', () => {
    // 26 words, moon 14/26: thirteen of "moon" average 14/26; "moon" and twelve others, less.
    const others = 'a b c d e f g h i j k l'
    const scores = sumbasic(analysisOf(`moon ${others}`, 'moon '.repeat(13)))
    expect([...scores]).toEqual([1 / 2, 1])
  })

  it('picks sentences without content words last', () => {
    expect([...sumbasic(analysisOf('of the', 'moon'))]).toEqual([1 / 2, 1])
  })
})
