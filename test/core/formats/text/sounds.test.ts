import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/core/formats/markdown/parse.ts'
import { parseText } from '../../../../src/core/formats/text/parse.ts'

const texts = (input: string) =>
  parseText(`It began.\n\n${input}`)
    .blocks.map(({ text }) => text)
    .slice(1)

describe('what is heard in the room', () => {
  it.each([
    ['at the head', '[LAUGHTER] The mill turned.'],
    ['at the end', 'The mill turned. (Applause.)'],
    ['in the middle', 'The mill [inaudible] turned.'],
    ['of two kinds', 'The mill turned. [CHEERS & APPLAUSE]'],
    ['of two kinds, with a word', '(Laughter and applause) The mill turned.'],
    ['in a line of its own', 'The mill turned.\n\n[Music]'],
    ['in French', 'The mill turned. (Rires et applaudissements.)'],
    ['in German', 'The mill turned. (Beifall)'],
    ['in Spanish', 'The mill turned. [aplausos]'],
    ['in Russian', 'The mill turned. (Аплодисменты.)'],
  ])('is left out of plain text: %s', (_, text) => {
    expect(texts(text)).toEqual(['The mill turned.'])
  })

  it.each([
    'The mill (and its music) turned.',
    'Music and laughter filled the mill.',
    'The mill [sic] turned.',
  ])('is none in %s', (text) => {
    expect(texts(text)).toEqual([text])
  })

  it('is left out of Markdown, where links stay', async () => {
    const { blocks } = await parseMarkdown(
      'The mill turned. [applause]\n\n(Laughter)\n\n[Music](m.mp3) was heard.\n',
    )
    expect(blocks.map(({ text }) => text)).toEqual(['The mill turned.', 'Music was heard.'])
  })
})
