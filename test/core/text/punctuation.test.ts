import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  endsQuestion,
  endsSentence,
  endsStatement,
  LONGEST_END,
  opensLower,
} from '../../../src/core/text/punctuation.ts'

describe('a text', () => {
  it.each([
    'The mill turned.',
    'The mill turned …',
    '"Who turned it?"',
    'She said: “Turn it!”)',
    '«Il tourne.»',
    '「水車は古い。」',
    '（水車は古い。）',
    'मिल घूमी।',
    'چکی چلتی ہے۔',
    'ចាស់។',
    'ወፍጮው አሮጌ ነው።',
  ])('ends as a sentence does: %s', (text) => {
    expect([endsSentence(text), endsStatement(text)]).toEqual([true, true])
  })

  it.each(['The mill', 'The mill,', '“The mill”', '3.5 miles', ''])('ends as none does: %s', (text) => {
    expect([endsSentence(text), endsStatement(text)]).toEqual([false, false])
  })

  it.each(['The tools are:', '道具：'])('leads on to what follows: %s', (text) => {
    expect([endsSentence(text), endsStatement(text)]).toEqual([false, true])
  })

  it.each([
    ['Who came?', true],
    ['"Who came?")', true],
    ['「誰が来た？」', true],
    ['من جاء؟', true],
    ['Nobody came!', false],
    ['Who? Nobody.', false],
  ])('asks or says: %s', (text, asks) => {
    expect(endsQuestion(text)).toBe(asks)
  })

  it.each([
    ['the mill', true],
    ['"the mill', true],
    ['(été', true],
    ['The mill', false],
    ['“The mill', false],
    ['7 mills', false],
    ['', false],
  ])('goes on in lower case or begins: %s', (text, lower) => {
    expect(opensLower(text)).toBe(lower)
  })

  it('ends the same however much stands before', () => {
    const end = fc.string({
      unit: fc.constantFrom('.', '?', ':', '”', ')', 'a', ' '),
      maxLength: LONGEST_END,
    })
    fc.assert(
      fc.property(fc.string(), end, (start, text) => {
        const whole = `${start}a${text}`
        for (const test of [endsSentence, endsStatement, endsQuestion])
          expect(test(whole)).toBe(test(`a${text}`))
      }),
    )
  })
})
