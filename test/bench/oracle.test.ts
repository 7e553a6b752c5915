import { describe, expect, it } from 'vitest'
import { greedyOracle } from '../../bench/oracle.ts'
import { candidate, reference } from '../../bench/rouge.ts'

const SENTENCES = ['A gull slept.', 'The bridge opened on Friday.', 'It rained.', 'Crowds came to see it.']

function oracle(summary: string[], count: number): number[] {
  const against = reference(summary)
  return greedyOracle(
    against,
    SENTENCES.map((sentence) => candidate(against, sentence)),
    count,
  )
}

describe('greedyOracle', () => {
  it('finds the sentences of the reference, in the order of the article', () => {
    expect(oracle(['Crowds came to see it.', 'The bridge opened on Friday.'], 2)).toEqual([1, 3])
  })

  it('stops where another sentence would lower the score', () => {
    expect(oracle(['The bridge opened on Friday.'], 3)).toEqual([1])
  })

  it('chooses nothing where nothing is in common', () => {
    expect(oracle(['Prices doubled.'], 3)).toEqual([])
  })
})
