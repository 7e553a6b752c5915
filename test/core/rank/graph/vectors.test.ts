import { describe, expect, it } from 'vitest'
import {
  frequencyVectors,
  inverseSentenceFrequency,
  tfIdfVectors,
} from '../../../../src/core/rank/graph/vectors.ts'
import { analysisOf } from '../document.ts'

const { terms: TERMS } = analysisOf('mill wheel mill', 'mill')
const { terms: EMPTY } = analysisOf('the of')

describe('inverseSentenceFrequency', () => {
  it('is 1 for a term of every sentence and grows with the logarithm of its rarity', () => {
    expect([...inverseSentenceFrequency(TERMS)]).toEqual([1, 1 + Math.log(2)])
  })
})

describe('frequencyVectors', () => {
  it('adds the weight of a term for each of its occurrences', () => {
    const [first, second] = frequencyVectors(TERMS, Float64Array.of(10, 1))
    expect([[...first.terms], [...first.weights]]).toEqual([
      [0, 1],
      [20, 1],
    ])
    expect([[...second.terms], [...second.weights]]).toEqual([[0], [10]])
  })
})

describe('tfIdfVectors', () => {
  it('gives vectors of length 1 in the direction of frequency times inverse sentence frequency', () => {
    const [{ weights }] = tfIdfVectors(TERMS)
    expect(Math.hypot(...weights)).toBeCloseTo(1, 12)
    expect(weights[0] / weights[1]).toBeCloseTo(2 / (1 + Math.log(2)), 12)
  })

  it('gives a sentence without terms the zero vector', () => {
    expect([...tfIdfVectors(EMPTY)[0].weights]).toEqual([])
  })
})
