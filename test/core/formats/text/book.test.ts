import { describe, expect, it } from 'vitest'
import { parseMarkedText as parseText } from '../../../../src/core/formats/text/marked-text.ts'

const HEAD = 'The Project Gutenberg eBook of The Mill, by Ada Lund\n\nIt may be copied.\n\n'
const FIELDS = 'Title: The Mill\n\nAuthor: Ada Lund\n\n'
const BOOK = 'It turned.\n\nThen it rained.\n\n'
const LICENCE = 'You may copy it. Do not sell it.\n'

describe('a book of Project Gutenberg', () => {
  it.each([
    [
      'this',
      '*** START OF THIS PROJECT GUTENBERG EBOOK THE MILL ***',
      '*** END OF THIS PROJECT GUTENBERG EBOOK THE MILL ***',
    ],
    [
      'the',
      '*** START OF THE PROJECT GUTENBERG EBOOK THE MILL ***',
      '*** END OF THE PROJECT GUTENBERG EBOOK THE MILL ***',
    ],
    [
      'no space',
      '***START OF THE PROJECT GUTENBERG EBOOK THE MILL***',
      '***END OF THE PROJECT GUTENBERG EBOOK THE MILL***',
    ],
    [
      'two lines',
      '*** START OF THE PROJECT GUTENBERG EBOOK THE\nMILL ***',
      'End of the Project Gutenberg EBook of The Mill, by\nAda Lund\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE\nMILL ***',
    ],
  ])('is read without what stands above and below it, marked with %s', (_, start, end) => {
    const page = parseText(`${HEAD}${FIELDS}${start}\n\n${BOOK}${end}\n\n${LICENCE}`)
    expect(page.title).toBe('The Mill')
    expect(page.blocks.map(({ text }) => text)).toEqual(['It turned.', 'Then it rained.'])
  })

  it('keeps where its text stands', () => {
    const text = `${HEAD}*** START OF THE PROJECT GUTENBERG EBOOK X ***\n\n${BOOK}`
    const [{ anchors }] = parseText(text).blocks
    expect(anchors).toEqual([[0, text.indexOf('It turned.')]])
  })

  it('is none where the marks are told of', () => {
    const text = 'The line "*** END OF THE PROJECT GUTENBERG EBOOK" ends it.\n\nIt turned.'
    expect(parseText(text).blocks).toHaveLength(2)
  })
})
