import { describe, expect, it } from 'vitest'
import { hesitations } from '../../../src/core/select/hesitation.ts'
import { sentencesOf } from '../../article.ts'

describe('hesitations', () => {
  it.each([
    ['sounds', 'And uh the mill was, uhm, turning.', 2],
    ['sounds at the head', 'Um, the mill turned.', 1],
    ['sounds before dots', 'The mill, er… turned.', 1],
    ['sounds of German', 'Die Mühle hat sich äh ähm gedreht.', 2],
    ['sounds of French', 'Le moulin, euh, tournait.', 1],
    ['phrases', 'You know, the mill turned, I mean, it really did.', 2],
    ['phrases behind a connective', 'And you know, the mill turned.', 1],
    ['words said twice', 'The the mill turned and I I saw it.', 2],
    ['words said twice, with a dash', 'It’s what you -- you cannot see, but - but can hear.', 2],
    ['assent at the head, which says nothing twice', 'Yeah, so the mill turned.', 2],
    ['a breath at the head', 'Look, the mill turned. ', 1],
  ])('are counted: %s', (_, text, count) => {
    expect(hesitations(sentencesOf([text])[0])).toBe(count)
  })

  it.each([
    ['a day', 'The mill turned that day.'],
    ['words that are said twice', 'She knew that that had had its day, so very very long ago.'],
    ['a German preposition', 'Es geht um die Mühle, und er dreht sie um.'],
    ['a Portuguese article', 'Era um moinho, um só.'],
    ['French reflexive verbs', 'Vous vous levez, nous nous levons.'],
    ['a clause', 'Do you know the mill that I mean, or not?'],
    ['an emergency room', 'He was taken to the ER, and to the mill.'],
    ['a remark between dashes', 'The mill — an old one — turned.'],
    ['a name', 'Uhland and Ehmann wrote of the mill.'],
  ])('are none in %s', (_, text) => {
    expect(hesitations(sentencesOf([text])[0])).toBe(0)
  })
})
