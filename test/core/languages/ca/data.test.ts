import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../../src/core/languages/detect.ts'
import { languageOf } from '../../../../src/core/languages/languages.ts'

describe('Catalan', () => {
  it('is told from its neighbours', async () => {
    const text =
      'El ple va decidir ahir de tancar el pont vell. Ningú no sabia on era el gos fins que una veïna va trucar.'
    expect(await detectLanguage(text)).toBe('ca')
  })

  it.each([
    ['La Sra. Puig i el Dr. Roca van arribar tard. | Ningú no els esperava.'],
    ['Va comprar pa, llet, etc. | Després va tornar a casa.'],
    ['«Atureu-vos!» va cridar ella. | Vegeu la pàg. 12 del llibre.'],
  ])('ends its sentences: %s', async (text) => {
    const paragraph = text.replaceAll(' | ', ' ')
    const { segment } = await languageOf('ca')
    const sentences = segment(paragraph).map(({ start, end }) => paragraph.slice(start, end))
    expect(sentences.join(' | ')).toBe(text)
  })

  it('knows which words carry no topic, and parts articles from words', async () => {
    const { isStopWord, stem } = await languageOf('ca')
    expect(['perquè', 'aquesta', 'pont'].map(isStopWord)).toEqual([true, true, false])
    expect(stem('l’aigua')).toBe(stem('aigua'))
  })

  it.each([
    ['El', 'seu', true],
    ['Però', 'ningú', true],
    ['Per', 'això', true],
    ['Per', 'Nadal', false],
    ['El', 'pont', false],
  ])('leans back or not: %s %s', async (first, second, leans) => {
    const { leansBack } = await languageOf('ca')
    expect(leansBack([first, second], '')).toBe(leans)
  })
})
