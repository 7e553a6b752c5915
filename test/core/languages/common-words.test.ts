import { describe, expect, it } from 'vitest'
import { withCommonWords } from '../../../src/core/languages/common-words.ts'
import { languageOf } from '../../../src/core/languages/languages.ts'
import { sentencesOf } from '../../article.ts'

const SENTENCES = sentencesOf([
  'La mola ta turni',
  'La vent ta cadi',
  'La pluv ta veni',
  'La mola ta dormi',
  'Nun ta veni',
])

describe('the stop words of a language that has none written down', () => {
  it('are those of more than half of the sentences', async () => {
    const { isStopWord } = withCommonWords(await languageOf('xx'), SENTENCES)
    expect(['la', 'ta', 'mola', 'veni', 'nun'].filter(isStopWord)).toEqual(['la', 'ta'])
  })

  it('are short where the sentences are some: longer ones are what these are about', async () => {
    const some = sentencesOf(['La mola ta turni', 'La mola ta cadi', 'La mola ta veni', 'La mola', 'Nun ta'])
    const many = [some, some, some, some].flat()
    const xx = await languageOf('xx')
    expect(['la', 'ta', 'mola'].filter(withCommonWords(xx, some).isStopWord)).toEqual(['la', 'ta'])
    expect(['la', 'ta', 'mola'].filter(withCommonWords(xx, many).isStopWord)).toEqual(['la', 'ta', 'mola'])
  })

  it('are none where the sentences are few', async () => {
    const { isStopWord } = withCommonWords(await languageOf('xx'), SENTENCES.slice(0, 3))
    expect(['la', 'ta', 'mola'].filter(isStopWord)).toEqual([])
  })

  it('leave other languages as they are', async () => {
    const german = await languageOf('de')
    expect(withCommonWords(german, SENTENCES)).toBe(german)
  })
})
