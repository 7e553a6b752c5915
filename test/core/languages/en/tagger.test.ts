import { describe, expect, it } from 'vitest'
import { tag } from '../../../../src/core/languages/en/tagger.ts'

const tagsOf = (sentence: string) =>
  tag(sentence).map((word) => sentence.slice(word.start, word.end) + word.tag)

describe('the tags of a sentence', () => {
  it.each([
    ['The skipper’s ferry was refused.', 'It was the skipper’s, rather than the owner’s, ferry.'],
    ["The appellant's ferry was refused.", "It was the appellant's, rather than the owner's, ferry."],
    ['The frobnicator turned.', 'Frobnicator, FROBNICATOR and frobnicator’s, turned.'],
  ])('do not depend on what was tagged before: %s', (sentence, other) => {
    const first = tagsOf(sentence)
    tag(other)
    expect(tagsOf(sentence)).toEqual(first)
  })
})
