import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { phrasesIn, readPhrase } from '../../../src/core/boilerplate/notation.ts'
import { LISTS } from '../../../src/core/boilerplate/phrase-lists.ts'
import { fromFirstWord, phrases, singleWords, WHOLE } from '../../../src/core/boilerplate/phrases.ts'
import { LANGUAGES } from '../../../src/core/languages/registry.ts'

const ofLines = Object.entries(LISTS).map(
  ([code, { date, ...lists }]) => [code, Object.values(lists)] as const,
)
const ofSentences = await Promise.all(
  Object.entries(LANGUAGES).map(async ([code, { data }]) => {
    const { asides = '' } = (await data?.())?.data ?? {}
    return [`${code}, asides`, [asides]] as const
  }),
)
const all = [...ofLines, ...ofSentences]

describe('the phrases of each language', () => {
  it('are a file each', () => {
    const files = readdirSync('src/core/boilerplate/phrases').filter((file) => file !== 'list.ts')
    expect(files.sort()).toEqual(
      Object.keys(LISTS)
        .map((code) => `${code}.ts`)
        .sort(),
    )
  })

  it.each(all)('%s: are in lower case and well-formed', (_, lists) => {
    for (const list of lists) {
      expect(list).toBe(list.toLowerCase())
      for (const { source } of phrasesIn(list).flatMap(readPhrase))
        expect(() => new RegExp(source, 'u')).not.toThrow()
    }
  })

  it.each(all)('%s: are told by two letters, a number or a part that is no choice', (_, lists) => {
    const keys = lists.flatMap((list) =>
      phrasesIn(list)
        .flatMap(readPhrase)
        .flatMap(({ keys }) => keys),
    )
    expect(keys.filter((key) => !/^(?:#|[^()[\]|…*#']{2,})$/u.test(key))).toEqual([])
  })

  it.each(['leave a reply', '12 kommentare', 'commentaires', 'comentarios', 'deixe um comentário'])(
    'are asked of every text: %s',
    (text) => expect(phrases('comments', WHOLE)(text)).toBe(true),
  )
})

describe('a kind of phrase', () => {
  const label = phrases('label', '$')

  it.each(['show more', 'sign up', 'tweet'])('is told at the start of a text: %s', (text) =>
    expect(label(text)).toBe(true),
  )

  it.each(['', 's', '1', 'show', 'please show more', 'show more trees'])('is not told of %j', (text) =>
    expect(label(text)).toBe(false),
  )

  it('is told in the middle of a text where it may stand anywhere', () => {
    const notice = phrases('notice')
    const texts = ['the gazette, all rights reserved', 'the gazette reserved all rights']
    expect(texts.map(notice)).toEqual([true, false])
  })

  it('may be single words', () => {
    expect(['march', 'of', 'marching'].map(singleWords('date'))).toEqual([true, true, false])
  })
})

describe('the first word of a text', () => {
  it.each([
    ['★ “What now?', 'What now?'],
    ['(3) ships', '3) ships'],
    ['船は', '船は'],
    ['— 𝒜 b', '𝒜 b'],
    ['… |', ''],
  ])('begins %j at %j', (text, rest) => expect(fromFirstWord(text)).toBe(rest))
})
