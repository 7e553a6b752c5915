import { describe, expect, it } from 'vitest'
import { promptLabels } from '../../../src/core/languages/prompt-labels.ts'
import { LANGUAGES } from '../../../src/core/languages/registry.ts'

const known = Object.keys(LANGUAGES).filter((code) => LANGUAGES[code].data || LANGUAGES[code].language)

describe('the labels of the prompt', () => {
  it('say all that it says in English', () => {
    const { language, question, offer, failed, instead, read } = promptLabels('en')
    expect([language, question, offer]).toEqual(['en', 'No time to read?', 'Get a summary'])
    expect(failed).toBe('The summary could not be made.')
    expect(instead(20, 240)).toBe('20 sec instead of 4 min')
    expect([read(5), read(89), read(90), read(5400)]).toEqual([
      '5 sec read',
      '89 sec read',
      '2 min read',
      '2 hr read',
    ])
  })

  it.each(known)('are in the language of the article: %s', (code) => {
    const { language, question, offer, failed, instead, read } = promptLabels(code)
    expect(language).toBe(code)
    expect(new Set([question, offer, failed, instead(20, 240), read(240)]).size).toBe(5)
    for (const text of [instead(20, 240), read(240)]) expect(text).not.toMatch(/[{}]|undefined/)
    if (code !== 'en') expect(question).not.toBe(promptLabels('en').question)
  })

  it.each([
    ['de-AT', 'de', '4 Min. Lesezeit'],
    ['pt-BR', 'pt', '4 min de leitura'],
    ['NB', 'no', '4 min lesetid'],
    ['zh-TW', 'zh-hant', '閱讀需4分鐘'],
    ['zh-Hans-CN', 'zh', '阅读需4分钟'],
    ['fa', 'fa', 'زمان خواندن: ۴ دقیقه'],
    ['ne-NP', 'ne', 'पढ्ने समय: ४ मिनेट'],
  ])('are found by the tag %s', (tag, language, read) => {
    expect(promptLabels(tag).language).toBe(language)
    expect(promptLabels(tag).read(240)).toBe(read)
  })

  it.each(['xx', '', 'constructor', 'toString-de', '-', '-de'])(
    'are English for %j, of which nothing is known',
    (tag) => {
      expect(promptLabels(tag).language).toBe('en')
    },
  )

  it.each([
    ['ja', '4分のところを20秒で'],
    ['tr', '4 dk. yerine 20 sn.'],
    ['fr', '20 s au lieu de 4 min'],
  ])('put both times in the order of %s', (code, expected) => {
    expect(promptLabels(code).instead(20, 240)).toBe(expected)
  })
})
