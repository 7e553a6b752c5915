import { describe, expect, it } from 'vitest'
import { hasFiniteVerb } from '../../../../src/core/languages/en/finite-verb.ts'
import { spacedWords } from '../../../../src/core/text/words.ts'

const told = (sentence: string) => hasFiniteVerb(spacedWords(sentence))

describe('a sentence has a finite verb', () => {
  it.each([
    ['an auxiliary', 'The two bridges of the old town will be closed for a year.'],
    ['a contraction', 'There’s a ferry from the old harbour to the island.'],
    ['an irregular past', 'The ferry of the island company went to the yard for repairs.'],
    ['a regular past', 'The council of the island ordered a ferry.'],
    ['a past with an amount', 'Fares for the crossing increased by £2.'],
    ['a third person', 'A ferry from the mainland leaves at nine.'],
    ['an unknown third person', 'The skipper squints at the horizon.'],
    ['an ending of verbs', 'The new act liberalizes island crossings.'],
    ['a plural subject', 'Islanders need a doctor.'],
    ['a pronoun', 'On most days they queue at the harbour.'],
    ['an imperative', 'Grease the tin and dust it with flour.'],
    ['an imperative with a particle', 'Switch off the pump before cleaning.'],
    ['a request', 'Please sign both copies.'],
    ['an irregular plural', 'Children want a bridge.'],
    ['a verb that ends its sentence', 'But the old ferry of the northern islands no longer sails.'],
    ['a verb before "of"', 'The ferry finally comes of age.'],
    ['a verb behind an unknown one', 'A skipper who scuppered the ferry was sent home.'],
    ['a verb behind "in which to"', 'A harbour in which to winter can be hard to find.'],
    ['a verb behind a relative clause', 'The ferry that nobody wanted sails at last.'],
    ['a clause for a subject', 'What the council wants is a bridge.'],
    ['a demonstrative behind a preposition', 'The answer to that question is simple.'],
    ['a demonstrative with a verb', 'This includes the ferries of both companies.'],
    ['a noun of a modal', 'The will of the old skipper was never found.'],
    ['a verb behind a clause of place', 'The bay where they moored was dredged in May.'],
    ['a verb before a clause of place', 'Nobody knows where the ferry is.'],
  ])('by %s: %s', (_, sentence) => {
    expect(told(sentence)).toBe(true)
  })

  it.each([
    ['a noun phrase', 'Entitlement to a pension for the loss of a ferry.'],
    ['a caption', 'The skipper on the quay of the old harbour, with the new lighthouse in the background.'],
    ['a participle at the head', 'Seen from the harbour, a long line of islands.'],
    ['a participle with its agent', 'A ferry designed by islanders for islanders.'],
    ['a relative clause', 'A bridge that nobody on the island wants.'],
    ['a clause of place', 'The wreck of the ferry where three skippers died.'],
    ['a clause of place behind a dash', 'Pages of the harbours—where the company will post its fares.'],
    ['a clause of content', 'Proof of a rule saying that the skipper must wait or turn back.'],
    ['infinitives', 'A promise to build, or at least to plan and pay for, a bridge.'],
    ['an infinitive at the head', 'To build a bridge within two years, without a loan.'],
    ['plurals', 'Plans for three ferries, two bridges and a tunnel.'],
    ['a reason', 'Because nobody on the island wanted the bridge.'],
    ['a possessive', 'The council’s plan for the harbour.'],
    ['a list of names', 'Goals: Hale 12, Okafor 30, Lindqvist 88.'],
    ['a date', 'Monday, October 6, from 3 p.m. to 9 p.m. at the harbour.'],
  ])('but not in %s: %s', (_, sentence) => {
    expect(told(sentence)).toBe(false)
  })

  it('where it has no words', () => {
    expect(hasFiniteVerb([])).toBe(false)
  })
})
