import { describe, expect, it } from 'vitest'
import { OUTPUT_FORMATS, type OutputFormat, RENDERERS } from '../../../src/core/render/render.ts'
import { wrap } from '../../../src/core/render/wrap.ts'
import { PIPED } from './layout.ts'
import { summarizedOf } from './summarized.ts'

const MILL = summarizedOf(['The mill turned.', 'Rain fell.'], { title: 'The mill' })
const UNTITLED = summarizedOf(['Nobody came.'], { title: null, source: 'notes.txt' })

async function printed(
  format: OutputFormat,
  summaries = [MILL],
  { width, several = false }: { width?: number; several?: boolean } = {},
) {
  const render = await RENDERERS[format]()
  const wrapped = width === undefined ? null : (text: string, indent: number) => wrap(text, width, indent)
  return render(summaries, { ...PIPED, several, wrap: wrapped })
}

describe('text', () => {
  it('prints one sentence a line to a pipe', async () => {
    expect(await printed('text')).toBe('The mill turned.\nRain fell.\n')
  })

  it('prints one wrapped paragraph to a terminal', async () => {
    expect(await printed('text', [MILL], { width: 20 })).toBe('The mill turned.\nRain fell.\n')
    expect(await printed('text', [MILL], { width: 40 })).toBe('The mill turned. Rain fell.\n')
  })

  it('puts no space between sentences of Chinese and Japanese', async () => {
    const chinese = summarizedOf(['磨坊转了。', '下雨了。'], { language: 'zh' })
    expect(await printed('text', [chinese], { width: 40 })).toBe('磨坊转了。下雨了。\n')
    expect(await printed('text', [chinese])).toBe('磨坊转了。\n下雨了。\n')
  })

  it('prints each of several summaries under its title, or else its name', async () => {
    expect(await printed('text', [MILL, UNTITLED], { several: true })).toBe(
      'The mill\nThe mill turned.\nRain fell.\n\nnotes.txt\nNobody came.\n',
    )
  })

  it('prints no control character of a name', async () => {
    const odd = summarizedOf(['Nobody came.'], { title: null, source: 'a\u001b[31m\n.txt' })
    expect(await printed('text', [odd, odd], { several: true })).not.toMatch(/\u001b|\n\.txt/)
  })
})

describe('bullets', () => {
  it('have one sentence each after a dash', async () => {
    expect(await printed('bullets')).toBe('- The mill turned.\n- Rain fell.\n')
  })

  it('wrap to the indent of their text', async () => {
    expect(await printed('bullets', [MILL], { width: 12 })).toBe('- The mill\n  turned.\n- Rain fell.\n')
  })
})

describe('the page', () => {
  it.each([
    ['links each sentence to its place on the page that it came from', 'https://example.com/a"', 1],
    ['links no sentence of what has no address', 'article.html', 0],
  ])('%s', async (_, source, links) => {
    const { summary, ...rest } = MILL
    const [first, second] = summary.sentences
    const sentences = [{ ...first, fragment: 'text=a-,b' }, second]
    const page = await printed('html', [{ ...rest, summary: { ...summary, source, sentences } }])
    expect(page.split('href="https://example.com/a%22#:~:text=a-,b"')).toHaveLength(links + 1)
  })
})

describe('JSON', () => {
  it('is one object, or an array for several inputs', async () => {
    expect(JSON.parse(await printed('json'))).toEqual(JSON.parse(JSON.stringify(MILL.summary)))
    expect(JSON.parse(await printed('json', [MILL], { several: true }))).toHaveLength(1)
    expect(JSON.parse(await printed('json', [MILL, UNTITLED], { several: true }))).toHaveLength(2)
  })
})

describe('every format', () => {
  it.each(OUTPUT_FORMATS)('%s ends in one line break', async (format) => {
    for (const summaries of [[MILL], [MILL, UNTITLED]]) {
      expect(await printed(format, summaries, { several: summaries.length > 1 })).toMatch(/[^\n]\n$/)
    }
  })
})

describe('wrap', () => {
  it.each([
    ['breaks at spaces', 'one two three', 7, 'one two\nthree'],
    ['breaks a word that is longer than a line', 'abcdefghij', 4, 'abcd\nefgh\nij'],
    ['counts wide characters as two columns', '水車が回る', 4, '水車\nが回\nる'],
    ['leaves what fits', 'one two', 7, 'one two'],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width, 0)).toBe(lines)
  })
})
