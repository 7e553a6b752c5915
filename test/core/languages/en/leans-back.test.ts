import { describe, expect, it } from 'vitest'
import { leansBack } from '../../../../src/core/languages/en/leans-back.ts'
import { spacedWords } from '../../../../src/core/text/words.ts'

describe('an English sentence', () => {
  it.each([
    ['opens with a pronoun', 'He left for the island.'],
    ['opens with a connective', 'However, the ferry was late.'],
    ['opens with a pronoun behind a preposition', 'Since then the ferry is late.'],
    ['points back further in', 'For two years he ran the ferry.'],
    ['gives an example', 'For instance, the ferry is late in winter.'],
    ['says it again', 'In other words, nobody wants the bridge.'],
    ['counts on', 'Third, the council must pay for the ferry.'],
    ['counts on by an adverb', 'Secondly, fares must fall.'],
    ['is a clause on the one before', 'Which means that nobody will come.'],
    ['is a phrase on the one before', 'In which case the bridge is closed.'],
    ['goes against the one before', 'In contrast, the bridge is free.'],
    ['says what follows from it', 'As a result, the ferry stopped for a week.'],
    ['happens at the same time', 'At the same time the council sold a pier.'],
    ['tells the other side', 'On the other hand, the bridge will last.'],
    ['adds to it', 'In addition, the skipper was fined.'],
    ['bears it out', 'In fact, nobody wants the bridge.'],
    ['has an "it" for a thing of before', 'It is likely to be late.'],
    ['says what happens otherwise', 'If not, the pier will be closed.'],
  ])('leans on another that %s: %s', (_, sentence) => {
    expect(leansBack(spacedWords(sentence), sentence)).toBe(true)
  })

  it.each([
    ['opens with an ordinal of its noun', 'Second ferries are needed in summer.'],
    ['says when', 'Next year the ferry will be sold.'],
    ['begins to count', 'First, the council must pay for the ferry.'],
    ['tells for whom', 'For islanders the ferry is free.'],
    ['tells where', 'In other towns the ferry is free.'],
    ['says what it is added to', 'In addition to the ferry there is a bus.'],
    ['says what it follows from', 'As a result of the storm the ferry stopped.'],
    ['has an "it" for what follows', 'It is hard to land at low tide.'],
    ['is about what is being read', 'This guide tells when the ferry runs.'],
    ['has a possessive', 'In its report the council praised the ferry.'],
  ])('leans on no other that %s: %s', (_, sentence) => {
    expect(leansBack(spacedWords(sentence), sentence)).toBe(false)
  })
})
