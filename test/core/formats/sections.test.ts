import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/read-article.ts'
import { sourceOf } from '../../../src/node/content.ts'
import { docx, epub } from '../../archive.ts'
import { outlineOf } from '../../outline.ts'
import { pdf } from '../../pdf.ts'

const WHEEL = 'The wheel of the mill turned again in spring, and half of the valley came to look at it.'
const WOOD = 'Its beams are of oak that was cut above the town a hundred years ago, and none of them is bent.'
const COGS = 'The cogs were carved of ash by two sisters, who took all of one winter for the great wheel.'
const PRICE = 'The town paid for half of the work, and a lottery in the church brought in what was missing.'

const p = (text: string) => `<p>${text}</p>`
const word = (text: string, style = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const STYLES = ['Title', 'heading 1', 'heading 2', 'heading 9']
  .map((name) => `<w:style w:styleId="${name}"><w:name w:val="${name}"/></w:style>`)
  .join('')
const utf8 = (text: string) => new TextEncoder().encode(text)

const ARTICLES: readonly (readonly [name: string, article: Uint8Array, outline: readonly string[]])[] = [
  [
    'a.md',
    utf8(
      `# The mill\n\n${WHEEL}\n\n## The wood\n\n${WOOD}\n\n### Cogs\n\n${COGS}\n\nThe price\n---\n\n${PRICE}\n`,
    ),
    ['1 null (1)', '2 The wood (1)', '  3 Cogs (1)', '2 The price (1)'],
  ],
  [
    'a.html',
    utf8(
      `<!doctype html><title>The mill</title><article><h1>The mill</h1>${p(WHEEL)}<h2>The wood</h2>${p(WOOD)}` +
        `<h3>Cogs</h3>${p(COGS)}<h2>The price</h2>${p(PRICE)}</article>`,
    ),
    ['1 null (1)', '2 The wood (1)', '  3 Cogs (1)', '2 The price (1)'],
  ],
  [
    'a.docx',
    docx(
      word('The mill', 'Title') +
        word(WHEEL) +
        word('The wood', 'heading 1') +
        word(WOOD) +
        word('Cogs', 'heading 2') +
        word(COGS) +
        word('The price', 'heading 9') +
        word(PRICE),
      STYLES,
    ),
    ['1 null (1)', '1 The wood (1)', '  2 Cogs (1)', '    6 The price (1)'],
  ],
  [
    'a.epub',
    epub([
      `<h2>The wheel</h2>${p(WHEEL)}`,
      `<h3>The wood</h3><h1>Of oak</h1>${p(WOOD)}<h4>Cogs</h4>${p(COGS)}`,
      `${p(WHEEL)}<h4>The price</h4>${p(PRICE)}`,
    ]),
    ['1 The wheel (1)', '1 The wood (0)', '  2 Of oak (1)', '  2 Cogs (2)', '  2 The price (1)'],
  ],
  [
    'a.pdf',
    pdf(
      show([
        [24, 'The mill'],
        [10, WHEEL],
        [16, 'The wood'],
        [10, WOOD],
        [13, 'Cogs'],
        [10, COGS],
        [16.5, 'The price'],
        [10, PRICE],
      ]),
    ),
    ['1 null (1)', '2 The wood (1)', '  3 Cogs (1)', '2 The price (1)'],
  ],
  [
    'a.txt',
    utf8(`The mill\n\n${WHEEL}\n\nThe wood\n\n${WOOD}\n\n${COGS}\n\nThe price\n\n${PRICE}\n`),
    ['1 null (1)', '2 The wood (2)', '2 The price (1)'],
  ],
]

/** Lines in a size, one below the other. */
function show(lines: readonly (readonly [size: number, text: string])[]): string {
  return lines
    .map(([size, text], at) => `BT /F ${size} Tf 1 0 0 1 50 ${750 - at * 40} Tm (${text}) Tj ET`)
    .join('\n')
}

describe('the sections of an article', () => {
  it.each(ARTICLES)('are those of its format: %s', async (name, bytes, outline) => {
    const { article } = await readArticle(await sourceOf(name, bytes))
    expect(outlineOf(article)).toEqual(outline)
    expect(article.title?.toLowerCase()).toBe('the mill')
  })

  it('are none below each other in a PDF with headings of many sizes', async () => {
    const sizes = [24, 20, 18, 16, 14, 12]
    const lines = sizes.flatMap((size) => [[size, `Of size ${size}`] as const, [10, WHEEL + size] as const])
    const { article } = await readArticle(await sourceOf('a.pdf', pdf(show(lines))))
    expect(new Set(article.sections.map(({ level }) => level))).toEqual(new Set([1, 2]))
  })
})
