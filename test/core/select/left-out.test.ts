import { describe, expect, it } from 'vitest'
import { bestLeftOut } from '../../../src/core/select/left-out.ts'
import { sentencesOf } from '../../article.ts'

const SENTENCES = sentencesOf([
  'The old mill by the river burned down on Monday night.',
  'The old mill by the river burned down on Monday.',
  'He saw the smoke from his boat.',
  'Rain fell all day in the hills.',
])

function why(scores: number[], chosen: number[]) {
  return bestLeftOut(
    SENTENCES,
    Float64Array.from(scores),
    chosen.map((index) => SENTENCES[index]),
  )
}

describe('the best sentence left out', () => {
  it.each([
    ['repeats', [4, 3, 2, 1], [0, 2, 3], 1, 'repeats what the summary says'],
    ['scores lower', [4, 1, 3, 2], [0, 2], 3, 'scores lower than the chosen ones'],
    ['leans', [4, 1, 3, 2], [0, 3], 2, 'leans on the sentence before it'],
  ])('%s', (_, scores, chosen, index, reason) => {
    expect(why(scores, chosen)).toEqual({ index, why: reason })
  })

  it('is none where all are chosen', () => {
    expect(why([1, 2, 3, 4], [0, 1, 2, 3])).toBeNull()
  })
})
