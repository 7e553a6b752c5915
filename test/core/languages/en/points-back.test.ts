import { describe, expect, it } from 'vitest'
import { pointsBack } from '../../../../src/core/languages/en/points-back.ts'
import { spacedWords } from '../../../../src/core/text/words.ts'

const points = (sentence: string) => pointsBack(spacedWords(sentence), sentence)

describe('an English sentence', () => {
  it.each([
    ['points back behind a preposition', 'In this example, the ferry is late.'],
    ['means what stands above with no word for showing it', 'The charges above are for a year.'],
    ['means what was said earlier', 'As mentioned earlier, the ferry waits.'],
    ['means what was said previously', 'The quay that was described previously is shut.'],
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
    ['likens something to it', 'A ferry like that would need two skippers.'],
    ['has a pronoun behind an infinitive', 'A shorter way to say that is: the pier is old.'],
  ])('points to what it does not name if it %s: %s', (_, sentence) => expect(points(sentence)).toBe(true))

  it.each([
    ['means what is at hand', 'In the bay, this year is the driest.'],
    ['tells of whom it speaks', 'For islanders, those who pay are few.'],
    ['means the clause that comes first', 'If nobody pays, this ends in May.'],
    ['means what is at hand further in', 'Most of this year the ferry was late.'],
    ['says that it is so', 'Nobody knew this was the last ferry.'],
    ['means some of those it names', 'Some of the ferries stop here.'],
    ['tells more of what it names', 'In the bay that has been dredged, the ferry runs.'],
    ['names it', 'Under the new rules, this Agreement ends in May.'],
    ['shows who is named', 'The skipper, pictured above, ran the ferry.'],
    ['tells where something is', 'The gulls above the harbour are loud.'],
    ['tells of an earlier time', 'The ferry had left an hour earlier.'],
    ['tells of heights', 'Gulls rose above the harbour.'],
    ['tells of cold', 'Water froze below the bridge.'],
    ['gives examples', 'Islands such as Orrin have a ferry.'],
    ['gives examples further on', 'Hale sails to such islands as Orrin.'],
    ['says how much', 'The ferry was such a help to everybody.'],
    ['says what is asked', 'We know to whom that ferry belongs.'],
  ])('points to nothing outside if it %s: %s', (_, sentence) => expect(points(sentence)).toBe(false))
})
