import { describe, expect, it } from 'vitest'
import { redundancyIndex } from '../../../src/core/select/redundancy.ts'
import { sentencesOf } from '../../article.ts'

const [first, same, near, far, short] = sentencesOf([
  'The old mill turned again.',
  'the old mill, turned AGAIN',
  'Yesterday the old mill turned again slowly.',
  'The old mill turned and fell.',
  'It did.',
])

describe('the redundancy index', () => {
  it('is nothing at first', () => {
    const index = redundancyIndex()
    expect([index.repeats(first), index.overlaps(first)]).toEqual([false, false])
  })

  it('is repeated by the same words, whatever their case and punctuation', () => {
    const index = redundancyIndex()
    index.add(first)
    expect([same, near, far].map(index.repeats)).toEqual([true, false, false])
  })

  it('overlaps with three runs of three words, as five words in a row have them', () => {
    const index = redundancyIndex()
    index.add(first)
    expect([same, near, far].map(index.overlaps)).toEqual([true, true, false])
  })

  it('is repeated but never overlapped by a few words', () => {
    const index = redundancyIndex()
    index.add(short)
    expect([index.repeats(short), index.overlaps(short)]).toEqual([true, false])
  })
})
