import { describe, expect, it } from 'vitest'
import { countDangling, opensWithReference } from '../../bench/dangling.ts'

describe('opensWithReference', () => {
  it.each([
    'He left the harbour at dawn.',
    'Their boat was never found.',
    '“It was a quiet night,” the keeper said.',
    "It's the third loss this year.",
    'They’ve asked for a new lighthouse.',
    'But the ferries kept running.',
    'However, nobody was hurt.',
    'This is the second storm in a week.',
    "That's what the owners feared.",
  ])('is so for %j', (sentence) => {
    expect(opensWithReference(sentence)).toBe(true)
  })

  it.each([
    'The keeper left the harbour at dawn.',
    'This week the ferries are back.',
    'That storm was the worst in years.',
    'Andrew Hale runs the ferries.',
    'Italy sent two tugs.',
    'Hershel Pike owns the tug.',
    '…',
  ])('is not so for %j', (sentence) => {
    expect(opensWithReference(sentence)).toBe(false)
  })
})

describe('countDangling', () => {
  const sentences = ['He was gone.', 'Mara Quill runs the ferry.', 'She bought it in May.', 'But it leaks.']

  it.each([
    ['needs the sentence before', [2], 1],
    ['counts each sentence that lacks it', [0, 3], 1],
    ['is content once the sentence before is chosen', [1, 2, 3], 0],
    ['lets the first sentence open as it likes', [0], 0],
  ])('%s', (_, chosen, count) => {
    expect(countDangling(sentences, chosen)).toBe(count)
  })
})
