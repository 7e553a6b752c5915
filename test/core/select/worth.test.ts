import { describe, expect, it } from 'vitest'
import { redundancyIndex } from '../../../src/core/select/redundancy.ts'
import { worthOf } from '../../../src/core/select/worth.ts'
import { sentencesOf } from '../../article.ts'

const MISSED = 'Rain fell nearly daily.'

/** The worth of a sentence behind one that is not chosen, where both score alike, and once that one is chosen. */
function worths(sentence: string): { unanswered: number; answered: number } {
  const worth = worthOf(
    sentencesOf(['The ferry ran all winter.', 'Its skipper was ill.', MISSED, sentence]),
    Float64Array.of(0, 0, 0, 0),
    redundancyIndex(),
    1,
  )
  const unanswered = worth.of(3)
  worth.choose(2)
  return { unanswered, answered: worth.of(3) }
}

describe('the worth of a sentence', () => {
  it.each([
    ['takes up a thing', 'This made the council think again about bridges.', 0.3],
    ['takes up all that was said', 'To do this, the council sold two old barges.', 0.3],
    ['makes a point of its own', 'But the council sold two old barges.', 0.3],
    ['stands alone', 'The council sold two old barges.', 0],
  ])('is less while what it goes on from is not chosen, where it %s: %s', (_, sentence, loss) => {
    const { unanswered, answered } = worths(sentence)
    expect(answered - unanswered).toBeCloseTo(loss)
  })
})
