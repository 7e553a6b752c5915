import { describe, expect, it } from 'vitest'
import { resumes } from '../../../../src/core/languages/en/resumes.ts'
import { spacedWords } from '../../../../src/core/text/words.ts'

describe('an English sentence', () => {
  it.each([
    ['opens with a pronoun', 'She ran the ferry.'],
    ['opens with a conjunction', 'But the ferry ran.'],
    ['opens with a connective', 'However, the ferry ran.'],
    ['opens with a demonstrative', 'These piers stand dry.'],
    ['begins on all that was said', 'To do this, Hale sold two ferries.'],
    ['does so', 'By doing so, the council saved a million.'],
    ['begins a clause on all that was said', 'Once we have that, the ferry can be sold.'],
    ['answers', 'Yes, the ferry runs on Sundays.'],
    ['comes back to its point', 'Anyway, the ferry was late.'],
    ['begins on its point', 'Well, the ferry was late.'],

    ['gives an example', 'For example, the ferry was late.'],
    ['says it in other words', 'In other words, nobody pays.'],
    ['goes on in a series', 'Secondly, the ferry is dear.'],
    ['says it better', 'More accurately, the ferry was an hour late.'],
    ['gives a reason and no more', 'Not because the ferry was late, but because it was full.'],
    ['says what that is', 'Namely, a ferry that runs on Sundays.'],
    ['tells of the second of some', 'The second is a ferry for cars.'],
    ['begins on a thing of before', 'Under this rule the ferry ran.'],
    ['begins further on on one', 'In the heat of this quarrel, the skipper left.'],
    ['takes all of it', 'All of these piers stand dry.'],
    ['takes a part of it', 'Most of them stand dry.'],
    ['is a phrase on it', 'To which the skipper said that tides do not wait.'],
    ['has it in mind', 'With that in mind, Hale sold the ferry.'],

    ['goes as far as a thing of before', 'Even the skippers sang.'],
    ['gives the reason', 'The main reason is that nobody comes in winter.'],
    ['gives another way out', 'An alternative was to dredge the bay.'],
    ['gives the answer', 'The answer is a bridge.'],
  ])('goes on from the one before where it %s: %s', (_, sentence) => {
    expect(resumes(spacedWords(sentence), sentence)).toBe(true)
  })

  it.each([
    ['says what follows', 'So the ferry ran.'],
    ['says what is there', 'There is no ferry in winter.'],
    ['has an "it" for what follows', 'It’s clear that the ferry is late.'],
    ['says what it counts', 'One of the piers stands dry.'],
    ['takes a part of what it names', 'Most of the piers stand dry.'],
    ['begins on what is being read', 'In this guide, the ferry is a boat.'],
    ['begins on those it names', 'For those on the island, the ferry is free.'],
    ['points to a thing behind the comma', 'In winter, these piers stand dry.'],
    ['names what it is about', 'The ferry ran.'],
    ['admits something', 'We know that the ferry is late.'],
    ['tells of what is good', 'Well water is free.'],
    ['does two things', 'In addition to the ferry, Hale ran the mill.'],
    ['grants something', 'Even if nobody pays, the ferry will run.'],
    ['holds for any', 'Even a small ferry needs a skipper.'],
    ['says of what it is the reason', 'The reason for the delay is the tide.'],
    ['says where it was said', 'As explained in the report, the ferry is late.'],
    ['tells which one it means', 'The first ferry of the day was late.'],
    ['gives a share', 'More than half of the ferries were late.'],
    ['denies something', 'Not all of the ferries were late.'],
    ['says when', 'As the skipper noted the tide, the ferry left.'],
  ])('stands alone where it %s: %s', (_, sentence) => {
    expect(resumes(spacedWords(sentence), sentence)).toBe(false)
  })
})
