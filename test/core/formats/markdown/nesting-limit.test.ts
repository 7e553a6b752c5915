import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exceedsNestingLimit, joinBlankLines } from '../../../../src/core/formats/markdown/nesting-limit.ts'

describe('exceedsNestingLimit', () => {
  it.each([
    ['block quotes', '> '.repeat(101)],
    ['lists', '- '.repeat(101)],
    ['deep indents', `It turned.\n\n${'\t'.repeat(400)}- it`],
    ['open brackets', '[a '.repeat(601)],
    ['closing brackets', '] '.repeat(3_001)],
    ['backslashes', '\\'.repeat(100_001)],
    ['ampersands', '&amp; '.repeat(100_001)],
    ['exclamation marks', '!'.repeat(100_001)],
    ['rows of a table', `| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(10_000)}`],
    ['open brackets below elements', `<div>\n<p>It</p>\n</div>\n\n${'[a '.repeat(601)}`],
    ['angle brackets', '<a '.repeat(601)],
    ['marks behind a tag that is none', '\\<a b="[[[">'.repeat(300)],
    ['marks in what looks like a tag', '<a [[[>'.repeat(300)],
    ['brackets below a line of text', `It turned.\n${'[it_1]: https://mill.example/1_0\n'.repeat(601)}`],
    ['a paragraph of too many lines', 'it turned\n'.repeat(5_001)],
  ])('is what has too many %s', (_, text) => {
    expect(exceedsNestingLimit(text)).toBe(true)
  })

  it.each([
    ['nesting as people write it', '> - 1. > It turned.'],
    ['many marks in many paragraphs', '*It* [turned](x).\n\n'.repeat(5_000)],
    ['a long list', '- *It* turned.\n'.repeat(5_000)],
    ['a long table', `| a | b |\n| - | - |\n${'| *It* | [turned](x) & [ground](y) |\n'.repeat(2_000)}`],
    ['many tables', `${'| 1 | 2 |\n'.repeat(2_000)}\n`.repeat(10)],
    ['a long list of links', '- **It** \\& [turned](x)!\n'.repeat(5_000)],
    ['a paragraph of many links', '[It turned](x). '.repeat(500)],
    ['a long table of elements', `<table>\n${'<tr><td>[It] *turned*</td></tr>\n'.repeat(6_000)}</table>`],
    ['elements that go on', `<div class="mill">\n${'<a href="x">It *turned*</a>\n'.repeat(6_000)}</div>`],
    ['elements right below a line', `It turned.\n${'<td>`it`</td>\n'.repeat(6_000)}`],
    ['a long line', 'It turned. '.repeat(90_000)],
    [
      'a table of HTML with many links',
      `<table>\n${'<td><a href="x"><img src="y"/></a></td>\n'.repeat(500)}</table>`,
    ],
    [
      'a line of HTML with many links',
      `<p>${'<a href="x_y" title=\'[a]\'><img src="y"/></a> '.repeat(900)}</p>`,
    ],
    ['a long list of link definitions', '[it_1]: https://mill.example/1_0\n'.repeat(900)],
    ['code that is indented far', `${' '.repeat(500)}it`],
  ])('is not %s', (_, text) => {
    expect(exceedsNestingLimit(text)).toBe(false)
  })
})

describe('joinBlankLines', () => {
  it.each([
    ['one blank line', 'It\n\nturned.', 'It\n\nturned.'],
    ['no blank line', 'It\r\nturned.', 'It\r\nturned.'],
    ['several blank lines', 'It\n\n\t\n\nturned.', 'It\n \t \nturned.'],
    ['several blank lines of two characters', 'It\r\n\r\n\r\nturned.', 'It\r    \nturned.'],
    ['blank lines at the start', '\n\n  It', ' \n  It'],
  ])('leaves at most one blank line of %s', (_, text, joined) => {
    expect(joinBlankLines(text)).toBe(joined)
  })

  it('keeps every character that is no line break in its place', () => {
    const pieces = fc.array(fc.constantFrom('a', ' ', '\t', '\n', '\r', '\r\n', '- '))
    const flat = (text: string) => text.replace(/[\r\n]/g, ' ')
    const kept = (text: string) => flat(joinBlankLines(text)) === flat(text)
    fc.assert(fc.property(pieces, (all) => kept(all.join(''))))
  })

  it('takes time in proportion to the blanks', () => {
    expect(joinBlankLines(' '.repeat(1_000_000))).toHaveLength(1_000_000)
    expect(joinBlankLines(' \n'.repeat(500_000)).trim()).toBe('')
  })
})
