import { describe, expect, it } from 'vitest'
import { nothingSaid } from '../../../src/core/select/redundancy.ts'
import { sentencesOf } from '../../article.ts'

const [first, same, near, far, short] = sentencesOf([
  'The old mill turned again.',
  'the old mill, turned AGAIN',
  'Yesterday the old mill turned again slowly.',
  'The old mill turned and fell.',
  'It did.',
])

describe('what has been said', () => {
  it('is nothing at first', () => {
    const said = nothingSaid()
    expect([said.repeats(first), said.overlaps(first)]).toEqual([false, false])
  })

  it('is repeated by the same words, whatever their case and punctuation', () => {
    const said = nothingSaid()
    said.add(first)
    expect([same, near, far].map(said.repeats)).toEqual([true, false, false])
  })

  it('overlaps with three runs of three words, as five words in a row have them', () => {
    const said = nothingSaid()
    said.add(first)
    expect([same, near, far].map(said.overlaps)).toEqual([true, true, false])
  })

  it('is repeated but never overlapped by a few words', () => {
    const said = nothingSaid()
    said.add(short)
    expect([said.repeats(short), said.overlaps(short)]).toEqual([true, false])
  })
})
