import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/read/format.ts'

const MARKDOWN = '# The mill\n\nIt **turned**, see [the story](https://mill.example).\n'

describe('detectFormat', () => {
  it.each([
    ['a.txt', MARKDOWN, 'text'],
    ['a.TXT', MARKDOWN, 'text'],
    ['a.text', MARKDOWN, 'text'],
    ['a.md', 'It turned.', 'markdown'],
    ['a.MarkDown', 'It turned.', 'markdown'],
  ])('goes by the extension of %s', (name, text, format) => {
    expect(detectFormat(name, text)).toBe(format)
  })

  it.each([
    ['two signs', MARKDOWN, 'markdown'],
    ['front matter', '---\ntitle: The mill\n---\nIt turned.', 'markdown'],
    ['one sign that may be chance', '# The mill\n\nIt turned.', 'text'],
    ['prose', 'It turned. * Not today. 2 * 3 * 4.', 'text'],
    ['a ruler above prose', '---\n\nIt turned.\n\n---', 'text'],
    ['nothing', '', 'text'],
  ])('goes by its look elsewhere: %s', (_, text, format) => {
    expect(detectFormat('-', text)).toBe(format)
    expect(detectFormat('README', text)).toBe(format)
  })

  it.each(['[', '#', '**', '|', '`', '---\n', '--- a: b\n', '[a]('])(
    'looks at a megabyte of %j in seconds',
    (mark) => {
      const start = performance.now()
      detectFormat('-', mark.repeat(1_000_000 / mark.length))
      detectFormat('-', `---\n${mark.repeat(1_000_000 / mark.length)}`)
      expect(performance.now() - start).toBeLessThan(5_000)
    },
  )
})
