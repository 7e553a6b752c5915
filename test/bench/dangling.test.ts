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
  ])('holds for %j', (sentence) => {
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
  ])('does not hold for %j', (sentence) => {
    expect(opensWithReference(sentence)).toBe(false)
  })
})

describe('countDangling', () => {
  const sentences = ['He was gone.', 'Mara Quill runs the ferry.', 'She bought it in May.', 'But it leaks.']

  it.each([
    ['counts a sentence without the one before it', [2], 1],
    ['counts only the ones that are not first', [0, 3], 1],
    ['counts none whose sentence before is chosen', [1, 2, 3], 0],
    ['never counts the first sentence of the article', [0], 0],
  ])('%s', (_, chosen, count) => {
    expect(countDangling(sentences, chosen)).toBe(count)
  })
})
