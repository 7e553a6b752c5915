import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTags } from '../../../src/core/formats/html/tags.ts'
import { renderPrompt } from '../../../src/core/render/prompt.ts'
import { summarizeSource } from '../../../src/core/summarize.ts'
import type { Summary } from '../../../src/core/summary.ts'
import { PIPED } from './layout.ts'
import { summarizedOf } from './summarized.ts'

/** The box of a summary of these sentences, the first of which has a text directive. */
function boxOf(texts: readonly string[], details: Partial<Summary> = {}, several = false): string {
  const { summary, ...rest } = summarizedOf(texts, details)
  const sentences = summary.sentences.map((it, at) => (at === 0 ? { ...it, fragment: 'text=a-,b' } : it))
  const stats = { ...summary.stats, secondsToRead: 20, secondsSaved: 220 }
  return renderPrompt([{ ...rest, summary: { ...summary, stats, ...details, sentences } }], {
    ...PIPED,
    several,
  })
}

/** The elements of markup, each with its attributes, and its text. */
function read(html: string): { elements: string[]; attributes: Record<string, string>[]; text: string } {
  const found = { elements: [] as string[], attributes: [] as Record<string, string>[], text: '' }
  readTags(html, {
    open(name, attributes) {
      found.elements.push(name)
      found.attributes.push(attributes)
    },
    text(text) {
      found.text += text
    },
    close() {},
  })
  return found
}

describe('the prompt', () => {
  it('is a box that opens without a script, its sentences links to their places', () => {
    expect(
      boxOf(['The mill turned.', 'Rain fell.']),
    ).toBe(`<details class="no-time-to-read" lang="en" dir="ltr">
<summary><b>No time to read?</b> Get a summary <small>(20 sec instead of 4 min)</small></summary>
<ul>
<li><a href="#:~:text=a-,b">The mill turned. <span aria-hidden="true">↓</span></a></li>
<li>Rain fell.</li>
</ul>
</details>
`)
  })

  it.each([
    ['its address', 'https://example.com/a?b=1&c', 'https://example.com/a?b=1&amp;c#:~:text=a-,b'],
    ['its address with a fragment', 'https://example.com/a#b', 'https://example.com/a#b:~:text=a-,b'],
    ['another address', 'javascript:alert(1)', '#:~:text=a-,b'],
    ['another scheme', 'ftp://example.com/a', '#:~:text=a-,b'],
    [
      'a hostile address',
      'https://example.com/"><script>',
      'https://example.com/%22%3E%3Cscript%3E#:~:text=a-,b',
    ],
  ])('leads to the article by %s', (_, source, href) => {
    expect(boxOf(['The mill turned.'], { source })).toContain(`<a href="${href}">The mill turned. `)
  })

  it('leads to the article where nothing leads to the sentence', () => {
    const box = boxOf(['The mill turned.', 'Rain fell.'], { source: 'https://example.com/a' })
    expect(box).toContain('<li><a href="https://example.com/a">Rain fell. ')
  })

  it.each([
    [
      'de',
      '<summary><b>Keine Zeit zum Lesen?</b> Zusammenfassung anzeigen <small>(20 Sek. statt 4 Min.)</small>',
    ],
    ['fa', 'lang="fa" dir="rtl">\n<summary><b>وقت خواندن ندارید؟</b>'],
    ['he', 'lang="he" dir="rtl">\n<summary lang="en" dir="ltr"><b>No time to read?</b>'],
  ])('speaks the language of the article: %s', (language, expected) => {
    expect(boxOf(['Rain.'], { language })).toContain(expected)
  })

  it('says how long it takes where it is the whole article', () => {
    const stats = { ...summarizedOf(['Rain.']).summary.stats, secondsToRead: 20, secondsSaved: 0 }
    const { summary, ...rest } = summarizedOf(['Rain.'])
    expect(renderPrompt([{ ...rest, summary: { ...summary, stats } }], PIPED)).toContain('(20 sec read)')
  })

  it('has key phrases where they were asked for, and titles where there are several', () => {
    const details = {
      title: 'The mill',
      keywords: [
        { phrase: 'oak wheel', score: 1 },
        { phrase: 'weir', score: 1 },
      ],
    }
    const box = boxOf(['Rain.'], { ...details, source: 'https://example.com/a' }, true)
    expect(box).toContain('<p><b><a href="https://example.com/a">The mill</a></b></p>')
    expect(box).toContain('<p><small>oak wheel · weir</small></p>')
    expect(boxOf(['Rain.'], { title: null, source: 'a.txt' }, true)).toContain('<p><b>a.txt</b></p>')
  })

  it('has no element and no attribute but its own, whatever the article says', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '</a>',
        '</details>',
        '"',
        "'",
        '<script>',
        '<!--',
        ' onclick=x ',
        '&lt;',
        '\u2028',
        '</ul><style>',
      ),
    )
    const text = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => `x${parts.join('')}`)
    fc.assert(
      fc.property(text, text, text, text, (sentence, title, source, phrase) => {
        const keywords = [{ phrase, score: 1 }]
        const box = boxOf([sentence], { title, source, keywords, language: sentence.slice(0, 9) }, true)
        const { elements, attributes } = read(box)
        expect(elements).toEqual([
          'details',
          'summary',
          'b',
          'small',
          'p',
          'b',
          'ul',
          'li',
          'a',
          'span',
          'p',
          'small',
        ])
        for (const name of attributes.flatMap(Object.keys))
          expect(['class', 'lang', 'dir', 'href', 'aria-hidden']).toContain(name)
      }),
    )
  })

  it('is not read when its page is summarized again, nor is what the custom element holds', async () => {
    const prose = Array.from(
      { length: 12 },
      (_, at) =>
        `<p>The mill of village number ${at} turned for ${at + 2} years, and nobody there remembers why.</p>`,
    ).join('\n')
    const summarize = (text: string) =>
      summarizeSource({ name: '-', format: 'html', text }, { fragments: true }).then(({ summary }) => summary)
    const summarized = await summarizeSource({ name: '-', format: 'html', text: prose }, { fragments: true })
    const box = renderPrompt([summarized], PIPED)
    expect(box.match(/#:~:text=/g)).toHaveLength(3)
    expect(await summarize(box + prose)).toEqual(summarized.summary)
    expect(await summarize(`<no-time-to-read>${box}</no-time-to-read>${prose}`)).toEqual(summarized.summary)
  })
})
