import { describe, expect, it } from 'vitest'
import { lacksSubject } from '../../../../src/core/languages/en/subject.ts'
import { spacedWords } from '../../../../src/core/text/words.ts'

const lacks = (sentence: string) => lacksSubject(spacedWords(sentence), sentence)

describe('an English sentence does not say what it is about', () => {
  it.each([
    ['an auxiliary', 'Was deferred until the spring because of the fares.'],
    ['a modal', 'Should be fine once the ferry is back.'],
    ['a modal that denies', 'Can’t just be a tunnel, as the rock is soft.'],
    ['a modal with an adverb', 'Will probably take another year.'],
    ['a third person with an object', 'Requires a second ferry in summer.'],
    ['a third person with more', 'Needs another look next week.'],
    ['a third person with a preposition', 'Relates to the fares, the ferry is paid for.'],
    ['what it seems', 'Looks like a bridge is needed.'],
    ['a participle', 'Taken from the minutes of the island council before the meeting.'],
    ['a past perfect', 'Have asked the board for a second ferry.'],
    ['what they had', 'Had a long talk about the quay, no decision yet.'],
    ['what is wanted', 'Want to raise the fares before the summer.'],
    ['what is needed', 'Need a second ferry, says the board.'],
    ['who says so, and a dash', 'Ada: Ferry fares - need to ask the board in May.'],
    ['a topic and a comma', 'Ferry timetable, will move it to May.'],
    ['a topic that may be an order', 'Order 17, would like to hear the skippers first.'],
    ['a name and a comma', 'Ada, may be worth a vote.'],
    ['a participle with a place', 'Moved into the old harbour before the winter was over.'],
  ])('that opens with %s: %s', (_, sentence) => {
    expect(lacks(sentence)).toBe(true)
  })

  it.each([
    ['asks', 'Was the ferry late again?'],
    ['turns its subject', 'Had the ferry been late, nobody would have come.'],
    ['turns its subject behind "a"', 'Had a ferry been late, nobody would have come.'],
    ['asks to look', 'Have a look at the ferry.'],
    ['opens with what nobody has', 'Need for ferries grows in summer.'],
    ['goes on behind a clause', 'The ferry, which is late, will be sold.'],
    ['goes on with a second verb', 'The ferry will run on Sunday, will run on Monday, and be sold.'],
    ['turns its subject behind a phrase', 'Before May, would Hale please say what she wants.'],
    ['turns a name', 'Should Hale resign, the council must vote.'],
    ['opens with a name', 'Will Okafor runs the ferry.'],
    ['opens with a month', 'May is the best month on the island.'],
    ['opens with a plural', 'Plans for a bridge were made.'],
    ['opens with a plural and a clause', 'Fares that nobody paid were forgotten.'],
    ['opens with a plural and a pronoun', 'Fares you paid will be returned.'],
    ['asks to do something', 'Read about the ferry before you board.'],
    ['forbids', 'Do not lean on the rail.'],
    ['opens with a participle that describes', 'Used ferries are cheap.'],
    ['opens with a clause', 'Built on rock, the bridge will last.'],
    ['opens with a clause without a comma', 'Seen from the harbour it looks small.'],
    ['leaves out only who wrote it', 'Discussed the fares and agreed to raise them.'],
    ['says who decided', 'Agreed to start a ballot on the bridge.'],
    ['opens with what stands for a preposition', 'Based on the ballot a bridge is planned.'],
    ['is one word', 'Taken.'],
  ])('not where it %s: %s', (_, sentence) => {
    expect(lacks(sentence)).toBe(false)
  })
})
