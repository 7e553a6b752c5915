import { describe, expect, it } from 'vitest'
import { parseMarkedText as parseText } from '../../../../src/core/formats/text/marked-text.ts'

const SAID = [
  '          The wheel of the mill turned all the',
  'day, and all the night, and nobody in the',
  'valley knew who had opened the gate.',
]
const lines = Array.from({ length: 27 }, (_, at) => SAID[at % 3])
const read = (text: string) => parseText(text).blocks.map(({ text }) => text)
const PARAGRAPH =
  'The wheel of the mill turned all the day, and all the night, and nobody in the valley knew who had opened the gate.'

describe('numbers of lines', () => {
  it.each([
    ['one below another', (line: string, at: number) => `${String(at + 1).padStart(4)}    ${line}`, '\n'],
    ['with empty lines', (line: string, at: number) => `${String(at + 1).padStart(4)}    ${line}`, '\n\n'],
    [
      'beginning anew on each page',
      (line: string, at: number) => `${String((at % 9) + 1).padStart(4)}    ${line}`,
      '\r\n\r\n',
    ],
  ])('are left out: %s', (_, numbered, ends) => {
    expect(read(lines.map(numbered).join(ends))).toEqual(Array(9).fill(PARAGRAPH))
  })

  it('stay where a list has them', () => {
    const list = Array.from({ length: 30 }, (_, at) => `${at + 1}. The wheel turned in year ${at}.`).join(
      '\n',
    )
    expect(read(list)).toHaveLength(30)
  })

  it('stay where few lines begin with a number', () => {
    const years = Array.from({ length: 30 }, (_, at) => `${at + 1}  mills\n\nIt turned.\n\nIt stood.`).join(
      '\n\n',
    )
    expect(read(years)).toContain('2 mills')
  })
})
