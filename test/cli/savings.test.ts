import { describe, expect, it } from 'vitest'
import { savings } from '../../src/cli/savings.ts'

const STATS = { articleWords: 0, articleSentences: 0, summaryWords: 0, reduction: 0 }

describe('savings', () => {
  it.each([
    [22, 0, '22 s to read, 0 s saved'],
    [89, 240, '89 s to read, 4 min saved'],
    [90, 5399, '2 min to read, 2 h saved'],
    [120, 5300, '2 min to read, 88 min saved'],
  ])('says for %i and %i seconds "%s"', (secondsToRead, secondsSaved, text) => {
    expect(savings([{ ...STATS, secondsToRead, secondsSaved }])).toBe(text)
  })

  it('adds up several summaries', () => {
    const stats = { ...STATS, secondsToRead: 20, secondsSaved: 40 }
    expect(savings([stats, stats])).toBe('40 s to read, 80 s saved')
  })
})
