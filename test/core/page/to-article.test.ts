import { describe, expect, it } from 'vitest'
import { language as english } from '../../../src/core/languages/en/english.ts'
import { languageFrom } from '../../../src/core/languages/from-data.ts'
import type { Language } from '../../../src/core/languages/language.ts'
import type { Block } from '../../../src/core/page/block.ts'
import { toArticle } from '../../../src/core/page/to-article.ts'

function block(text: string, kind: Block['kind'] = 'paragraph'): Block {
  return { kind, text, anchors: null }
}

function articleOf(...blocks: Block[]) {
  return toArticle({ title: null, blocks }, english)
}

describe('toArticle', () => {
  it.each([
    ['The type np.Array holds numbers, and np.Arrays hold more.', ['np.Array']],
    ['Ask fs.Stats for its size.', ['fs.Stats']],
    ['Call io.file.Reader first, or io.Reader(3).', ['io.file.Reader', 'io.Reader(3)']],
    ['Der Typ np.Array enthält Zahlen.', ['np.Array']],
  ])('does not end a sentence within a name that is set as code: %s', (text, code) => {
    expect(articleOf({ ...block(text), code }).sentences).toHaveLength(1)
  })

  it('ends a sentence behind code where a space is missing', () => {
    const text = 'We call spin.The wheel turns.'
    expect(articleOf({ ...block(text), code: ['spin', 'np.Array'] }).sentences).toHaveLength(2)
  })

  it('opens a sentence with code in small letters, and with no other word', () => {
    const text = "We card the wool. spin's thread is thin. Try weave first, e.g. weave at home. it holds"
    const { sentences } = articleOf({ ...block(text), code: ['spin', 'weave'] })
    expect(sentences.map((sentence) => sentence.text)).toEqual([
      'We card the wool.',
      "spin's thread is thin.",
      'Try weave first, e.g. weave at home. it holds',
    ])
  })

  it('numbers sentences and paragraphs through the whole article', () => {
    const { sentences, paragraphs } = articleOf(block('The mill turned. Rain fell.'), block('Nobody came.'))
    expect(sentences.map(({ index, paragraph }) => [index, paragraph])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ])
    expect(paragraphs.map(({ index, sentences }) => [index, sentences.length])).toEqual([
      [0, 2],
      [1, 1],
    ])
  })

  it('gives each paragraph the heading above it', () => {
    const { paragraphs } = articleOf(
      block('Rain fell.'),
      block('The mill', 'heading'),
      block('It turned.'),
      block('It stopped.'),
    )
    expect(paragraphs.map(({ heading }) => heading)).toEqual([null, 'The mill', 'The mill'])
  })

  it('tells sentences without a verb, where the language tells them', () => {
    const text = 'Plans for a mill. The mill turned.'
    const verbless = (language: Language) =>
      toArticle({ title: null, blocks: [block(text)] }, language).sentences.map(
        ({ isVerbless }) => isVerbless,
      )
    expect(verbless(english)).toEqual([true, false])
    expect(verbless(languageFrom('xx', {}))).toEqual([false, false])
  })

  it('tells sentences that do not say what they are about, where the language tells them', () => {
    const text = 'The mill is old. Should be sold soon.'
    const subjectless = (language: Language) =>
      toArticle({ title: null, blocks: [block(text)] }, language).sentences.map(
        ({ isSubjectless }) => isSubjectless,
      )
    expect(subjectless(english)).toEqual([false, true])
    expect(subjectless(languageFrom('xx', {}))).toEqual([false, false])
  })

  it('finds no sentence where there is no word', () => {
    expect(articleOf(block('* * *'), block('…'), block('— !'))).toMatchObject({
      paragraphs: [],
      sentences: [],
    })
  })

  it.each(['Scroll down for video.', 'Click here to read the full report.', 'All rights reserved.'])(
    'leaves out a prompt within a paragraph: %s',
    (prompt) => {
      const { sentences } = articleOf(block(`The mill turned. ${prompt} Rain fell.`))
      expect(sentences.map(({ text }) => text)).toEqual(['The mill turned.', 'Rain fell.'])
    },
  )
})
