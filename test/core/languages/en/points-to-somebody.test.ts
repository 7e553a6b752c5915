import { describe, expect, it } from 'vitest'
import { meansSomebody } from '../../../../src/core/languages/en/points-to-somebody.ts'
import { spacedWords } from '../../../../src/core/text/words.ts'

describe('an English sentence', () => {
  it.each([
    ['has a person for its subject behind an opening', 'For two years he ran the ferry.'],
    ['has several for its subject behind an opening', 'By the spring they wanted a bridge.'],
    ['has a pronoun in a clause on its subject', 'The good effect it has is that fares fall.'],
    ['has a person in a clause on its subject', 'The bridge she planned was never built.'],
    ['has a pronoun in such a clause behind "that"', 'The way that this works is simple.'],
    ['has the writer do something with somebody', 'I had her run the ferry.'],
    ['has the reader ask for something of theirs', 'If you call one of their ferries, it comes.'],
  ])('means somebody or something of before that %s: %s', (_, sentence) => {
    expect(meansSomebody(spacedWords(sentence))).toBe(true)
  })

  it.each([
    ['names the person first', 'According to Ann Hale, she ran the ferry.'],
    ['names the persons first', 'If islanders pay, they may vote.'],
    ['has the pronoun behind its verb', 'The council said he was right.'],
    ['has the pronoun behind a verb that may be a noun', 'Hale hopes he will run the ferry.'],
    ['names the person behind the pronoun', 'On the day she left, Hale sold the ferry.'],
    ['has the pronoun in a clause that comes first', 'Even when they arrived, the islanders had no bridge.'],
    ['names the person in a possessive', 'In Hale’s report she asks for a bridge.'],
    ['names who says so', 'On Monday, Hale said she would sell the ferry.'],
    ['says it of the weather', 'By the spring it had rained enough.'],
    ['names the person behind a participle', 'Fearing she would miss the ferry, the old skipper ran.'],
    ['names those behind a participle', 'Thinking they had won, islanders danced.'],
    ['names whom the writer knows', 'We asked the skippers why they left.'],
    ['names whom the reader meets', 'You can ask Hale when he sails.'],
    ['names the person right behind', 'We knew her husband, Orrin Hale.'],
  ])('means nobody of before that %s: %s', (_, sentence) => {
    expect(meansSomebody(spacedWords(sentence))).toBe(false)
  })
})
