import { describe, expect, it } from 'vitest'
import { detectBinary, detectFormat, formatOfMediaType } from '../../../src/core/formats/detect.ts'
import { cpuSeconds } from '../../patience.ts'

const MARKDOWN = '# The mill\n\nIt **turned**, see [the story](https://mill.example).\n'

describe('detectFormat', () => {
  it.each([
    ['a.txt', MARKDOWN, 'text'],
    ['a.TXT', MARKDOWN, 'text'],
    ['a.text', MARKDOWN, 'text'],
    ['a.md', 'It turned.', 'markdown'],
    ['a.org', '# A remark\n\n- It turned.', 'text'],
    ['-', '#+title: The mill\n\n# A remark\n\n- **It** [turned](a.md).', 'text'],
    ['a.html', 'It turned.', 'html'],
    ['a.MarkDown', 'It turned.', 'markdown'],
    ['notes/a.b.md', 'It turned.', 'markdown'],
    ['/notes.html/', 'It turned.', 'html'],
  ])('goes by the extension of %s', (name, text, format) => {
    expect(detectFormat(name, text)).toBe(format)
  })

  it.each([
    ['two signs', MARKDOWN, 'markdown'],
    ['front matter', '---\ntitle: The mill\n---\nIt turned.', 'markdown'],
    ['headings', '# The mill\n\nIt turned.\n\n## Why\n\nThe wind.', 'markdown'],
    ['a heading above items', '# The mill\n\n- It turned.\n- It stopped.', 'markdown'],
    ['a heading above a quotation', '## The mill\n\n> It turned, she said.', 'markdown'],
    ['a heading above emphasis', '# The mill\n\nIt *really* turned.', 'markdown'],
    ['headings on lines among others', '# The mill\nIt turned.\n## Why\nThe wind.', 'markdown'],
    ['underlined headings', 'The mill\n===\n\nIt turned.\n\nWhy\n===\n\nThe wind.', 'markdown'],
    ['a picture', '![mill](mill.jpg)\n\nIt turned.', 'markdown'],
    ['two links', 'It [turned](https://mill.example/a), and [stopped](https://mill.example/b).', 'markdown'],
    ['items with bold heads', '- **Oak:** it turned.\n- **Lime:** it stopped.', 'markdown'],
    ['remarks in a program', '# Install\n# and run\n\na=1\n\n# Next\n\nb=2', 'text'],
    [
      'an underlined title above indented paragraphs',
      'The mill\n===\n\n    It turned.\n\n- It fell.',
      'text',
    ],
    ['a letter with quoted lines and items', 'Hi,\n\n> It turned.\n\n- Ann\n', 'text'],
    ['one sign that may be chance', '# The mill\n\nIt turned.', 'text'],
    ['prose', 'It turned. * Not today. 2 * 3 * 4.', 'text'],
    ['a ruler above prose', '---\n\nIt turned.\n\n---', 'text'],
    ['nothing', '', 'text'],
    ['a document type', '\n<!-- saved -->\n<!DOCTYPE html><p>It turned.', 'html'],
    ['an XML declaration', '<?xml version="1.0"?>\n<html xmlns="x"><body>', 'html'],
    ['other XML', '<?xml version="1.0"?>\n<catalog><book><para>It turned.</para></book></catalog>', 'html'],
    [
      'XML that says whose it is',
      '<catalog id="7" xmlns="https://mill.test/"><para>It turned.</para></catalog>',
      'html',
    ],
    ['a drawing', '<svg xmlns="x"><text>It turned.</text></svg>', 'html'],
    ['tags', '<div><p>It turned.</p><p>It stood.</p></div>', 'html'],
    ['a paragraph', '<p>It turned, and <b>nobody</b> came.</p>', 'html'],
    ['a quotation', '<blockquote>It turned.</blockquote>\n<p>He said so.</p><img src="w.jpg">', 'html'],
    ['tags within', 'It turned on <b>Monday</b>.<br><br>Nobody came.<br><br>It rained.', 'html'],
    ['a link within', 'See <a href="/w">the mill</a>: it <em>turned</em>.', 'html'],
    ['headings', 'The news<h2>It turned</h2>\n\n<p>Nobody came.', 'html'],
    ['paragraphs that are not closed', '<p>It turned.\n\n<p>Nobody came.\n\n<p>It rained.', 'html'],
    ['Markdown below a banner', `<p align="center"><img src="w.png"><br></p>\n\n${MARKDOWN}`, 'markdown'],
    ['Markdown with tags', `${MARKDOWN}\nIt <sub>x</sub><br>\n\nNobody.\n\nCame <b>here</b>.\n`, 'markdown'],
    ['prose about tags', 'Use <b> for bold, <i> for italics, <u> for lines and <em> for stress.', 'text'],
    ['HTML in reStructuredText', '.. raw:: html\n\n  <p>It turned.</p>\n  <p>It stood.</p>\n  <br>', 'text'],
    ['prose with tags as code', 'Write `<b>so</b>` or `<i>so</i>`.', 'text'],
    ['comparisons', 'If a<b and b<i then c>d, and a<p, u<b, i>e.', 'text'],
    ['prose about a tag', '<p> opens a paragraph, and </p> closes it.', 'text'],
  ])('goes by its look elsewhere: %s', (_, text, format) => {
    expect(detectFormat('-', text)).toBe(format)
    expect(detectFormat('README', text)).toBe(format)
    expect(detectFormat('.md', text)).toBe(format)
    expect(detectFormat('notes.md/a', text)).toBe(format)
    expect(detectFormat('C:\\notes.md\\a', text)).toBe(format)
  })

  it.each(['[', '#', '**', '|', '`', '---\n', '--- a: b\n', '[a](', '<b', '<p>', '<b>\n\n', '\n'])(
    'looks at a megabyte of %j in seconds',
    async (mark) => {
      const text = mark.repeat(1_000_000 / mark.length)
      expect(await cpuSeconds(() => detectFormat('-', text))).toBeLessThan(3)
      expect(await cpuSeconds(() => detectFormat('-', `---\n${text}`))).toBeLessThan(3)
    },
  )
})

describe('detectBinary', () => {
  it.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\n\n%PDF-1.7\n', 'pdf'],
    ['PK\x03\x04....word/document.xml', 'docx'],
    ['PK\x03\x04....META-INF/container.xml', 'epub'],
    ['PK\x03\x04....xl/workbook.xml', null],
    ['PK\x03\x04....word', null],
    ['....PK\x03\x04word/document.xml', null],
    [`${'.'.repeat(1024)}%PDF-1.7`, null],
    ['It turned.', null],
    ['', null],
  ])('goes by the first bytes: %j', (bytes, format) => {
    expect(detectBinary(Buffer.from(bytes, 'latin1'))).toBe(format)
  })

  it('looks at megabytes that nearly are an archive in seconds', async () => {
    const bytes = Buffer.from(`PK\x03\x04${'META-INF/word'.repeat(1_000_000)}`, 'latin1')
    expect(await cpuSeconds(() => detectBinary(bytes))).toBeLessThan(3)
  })
})

describe('formatOfMediaType', () => {
  it.each([
    ['text/html', 'html'],
    ['application/pdf', 'pdf'],
    ['text/plain', null],
    ['image/png', undefined],
    ['constructor', undefined],
  ])('knows %s', (type, format) => {
    expect(formatOfMediaType(type)).toBe(format)
  })
})
