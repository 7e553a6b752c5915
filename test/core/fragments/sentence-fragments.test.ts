import { describe, expect, it } from 'vitest'
import type { Format } from '../../../src/core/formats/source.ts'
import { summarizeSource } from '../../../src/core/summarize.ts'

const FIRST = 'The mill above the weir had turned for forty years when the river rose in spring.'
const SECOND = 'Nobody in the village had thought that the wheel could ever come to a stop.'
const THIRD = 'On the third day the miller climbed down and took the flour out by boat.'

/** The text directives of all sentences of an article, read without percent signs; "none" where there is none. */
async function directives(format: 'html' | 'markdown' | 'text', text: string): Promise<string[]> {
  const { summary } = await summarizeSource({ name: '-', format, text }, { percent: 100, fragments: true })
  return summary.sentences.map(({ fragment }) => decodeURIComponent(fragment ?? 'none').replace('text=', ''))
}

/** The sentence behind the first one, which is told by what stands before it where nothing parts them. */
const NAMES = ['spring.-,Nobody in the village,to a stop.', 'stop.-,On the third day,out by boat.']

describe('the sentences of a page', () => {
  it.each([
    ['HTML', 'html', `<p>${FIRST} ${SECOND}</p><p>${THIRD}</p>`],
    [
      'HTML with a menu',
      'html',
      `<nav>On the third hill</nav><h1>A mill</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`,
    ],
    [
      'HTML with marks of notes',
      'html',
      `<p>${FIRST} ${SECOND.replace(' thought', '<sup>2</sup> thought')}</p><p>${THIRD}</p>`,
    ],
    [
      'HTML below front matter',
      'html',
      `---\ntitle: A mill\n---\n<p>${FIRST} ${SECOND}</p>\n<p>${THIRD}</p>\n`,
    ],
    ['Markdown', 'markdown', `# A mill\n\n${FIRST} ${SECOND}\n\n${THIRD}\n`],
    [
      'Markdown with marks',
      'markdown',
      `# A mill\n\n**${FIRST}** ${SECOND.replace('wheel', '[wheel](w.md)')}\n\n> ${THIRD}\n`,
    ],
    [
      'Markdown with notes',
      'markdown',
      `# A mill\n\n${FIRST} ${SECOND.replace(' thought', '[^1] thought')}\n\n${THIRD}\n\n[^1]: The mill.\n`,
    ],
    ['Markdown with HTML', 'markdown', `# A mill\n\n${FIRST} ${SECOND}\n\n<div>\n\n${THIRD}\n\n</div>\n`],
  ] as const)('have their names in %s', async (_, format, text) => {
    expect((await directives(format, text)).slice(1)).toEqual(NAMES)
  })

  it.each([
    ['is named whole, by what is behind it', FIRST, `${FIRST},-Nobody`],
    [
      'is named as the page has it, marks of notes and all',
      FIRST.replace('years', 'years<sup>[1]</sup>'),
      `${FIRST.replace('years', 'years[1]')},-Nobody`,
    ],
  ])('of which the first %s', async (_, first, expected) => {
    const [found] = await directives('html', `<h1>A mill</h1><p>${first} ${SECOND}</p><p>${THIRD}</p>`)
    expect(found).toBe(expected)
  })

  it('are told by what stands beside them, but not by what the page puts between', async () => {
    const page = `<h1>A mill</h1><p>${FIRST}</p><aside>Buy oak</aside><p>${SECOND} ${THIRD}</p>`
    expect(await directives('html', page)).toEqual([FIRST, `${SECOND},-On`, NAMES[1]])
  })

  it('are told by the heading above them', async () => {
    const page = `<h1>A mill</h1><p>${FIRST}</p><h2>The village</h2><p>${SECOND}</p><p>${THIRD}</p>`
    expect((await directives('html', page))[1]).toBe('village-,Nobody in the village,to a stop.')
  })

  it('are not named up to what nobody knows', async () => {
    const text = `${FIRST} ${SECOND.replace(' could', ' [@oak] could')} ${THIRD.replace('took', '[@oak] took')}\n`
    const found = await directives('markdown', `# A mill\n\n${text}`)
    expect(found.slice(1)).toEqual(NAMES)
  })

  it('have none in formats that browsers do not search', async () => {
    expect(await directives('text', `${FIRST} ${SECOND}\n\n${THIRD}\n`)).toEqual(['none', 'none', 'none'])
  })

  it('have none where nobody asks', async () => {
    const source = {
      name: '-',
      format: 'html' as Format & 'html',
      text: `<p>${FIRST} ${SECOND}</p><p>${THIRD}</p>`,
    }
    const { summary } = await summarizeSource(source)
    for (const sentence of summary.sentences) expect(sentence).not.toHaveProperty('fragment')
  })

  it('have none that would lead to another: a page that shows its article twice', async () => {
    const article = `<article><p>${FIRST} ${SECOND}</p><p>${THIRD}</p></article>`
    expect(new Set(await directives('html', article + article))).toEqual(new Set(['none']))
  })
})
