import { describe, expect, it } from 'vitest'
import { pointsBack } from '../../../../src/core/languages/en/points-back.ts'
import { spacedWords } from '../../../../src/core/text/words.ts'

const points = (sentence: string) => pointsBack(spacedWords(sentence), sentence)

describe('an English sentence', () => {
  it.each([
    ['points back behind a preposition', 'In this example, the ferry is late.'],
    ['has a person for its subject behind an opening', 'For two years he ran the ferry.'],
    ['has several for its subject behind an opening', 'By the spring they wanted a bridge.'],
    ['has a pronoun in a clause on its subject', 'The good effect it has is that fares fall.'],
    ['has a person in a clause on its subject', 'The bridge she planned was never built.'],
    ['means what stands above', 'The steps above take ten minutes.'],
    ['means what stands below', 'To pay for the ferry, press the below button.'],
    ['points back behind a phrase with a name', 'For ferryman Jack Hale, that means two trips more.'],
    ['points back to a thing behind a phrase', 'In Orrin Bay, this ferry is the last.'],
    ['points back to things behind a phrase', 'At low tide, these piers stand dry.'],
    ['points back behind a phrase of time', 'After two winters, that was changed.'],
    ['begins on a thing of before in a clause', 'If this ferry is late, so is the bus.'],
    ['begins on a thing of before after a clause', 'While being cheap, this approach needs two skippers.'],
    ['begins on things of before', 'For all of these piers the council pays.'],
    ['begins on one of two', 'The latter ferry is free.'],
    ['begins on what was just named', 'By contrast, fares in the previous example fall.'],
    ['begins on a thing of before behind what it does', 'By selling tickets at sea, this ferry saves time.'],
    ['begins on some of theirs', 'Some of their skippers left.'],
    ['means what was shown', 'Set the fares as shown below.'],
    ['tells of the other one', 'The other skipper was never found.'],
    ['means such a thing', 'If a town has such a pier, the ferry stops there.'],
    ['means such things', 'We think that such fares keep islanders away.'],
    ['has a pronoun behind a preposition', 'One of the lessons from that is clear.'],
    ['has the writer do something with somebody', 'I had her run the ferry.'],
    ['has the reader ask for something of theirs', 'If you call one of their ferries, it comes.'],
    ['likens something to it', 'A ferry like that would need two skippers.'],
    ['has a pronoun behind an infinitive', 'A shorter way to say that is: the pier is old.'],
  ])('points to what it does not name if it %s: %s', (_, sentence) => expect(points(sentence)).toBe(true))

  it.each([
    ['names the person first', 'According to Ann Hale, she ran the ferry.'],
    ['names the persons first', 'If islanders pay, they may vote.'],
    ['has the pronoun behind its verb', 'The council said he was right.'],
    ['has the pronoun behind a verb that may be a noun', 'Hale hopes he will run the ferry.'],
    ['names the person behind the pronoun', 'On the day she left, Hale sold the ferry.'],
    ['has the pronoun in a clause that comes first', 'Even when they arrived, the islanders had no bridge.'],
    ['names the person in a possessive', 'In Hale’s report she asks for a bridge.'],
    ['names who says so', 'On Monday, Hale said she would sell the ferry.'],
    ['means what is at hand', 'In the bay, this year is the driest.'],
    ['tells of whom it speaks', 'For islanders, those who pay are few.'],
    ['means the clause that comes first', 'If nobody pays, this ends in May.'],
    ['means what is at hand further in', 'Most of this year the ferry was late.'],
    ['says that it is so', 'Nobody knew this was the last ferry.'],
    ['means some of those it names', 'Some of the ferries stop here.'],
    ['tells more of what it names', 'In the bay that has been dredged, the ferry runs.'],
    ['names it', 'Under the new rules, this Agreement ends in May.'],
    ['says it of the weather', 'By the spring it had rained enough.'],
    ['names the person behind a participle', 'Fearing she would miss the ferry, the old skipper ran.'],
    ['names those behind a participle', 'Thinking they had won, islanders danced.'],
    ['shows who is named', 'The skipper, pictured above, ran the ferry.'],
    ['tells of heights', 'Gulls rose above the harbour.'],
    ['tells of cold', 'Water froze below the bridge.'],
    ['names whom the writer knows', 'We asked the skippers why they left.'],
    ['names whom the reader meets', 'You can ask Hale when he sails.'],
    ['names the person right behind', 'We knew her husband, Orrin Hale.'],
    ['gives examples', 'Islands such as Orrin have a ferry.'],
    ['gives examples further on', 'Hale sails to such islands as Orrin.'],
    ['says how much', 'The ferry was such a help to everybody.'],
    ['says what is asked', 'We know to whom that ferry belongs.'],
  ])('points to nothing outside if it %s: %s', (_, sentence) => expect(points(sentence)).toBe(false))
})
