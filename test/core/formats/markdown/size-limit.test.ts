import { describe, expect, it } from 'vitest'
import { exceedsSizeLimit } from '../../../../src/core/formats/markdown/size-limit.ts'

const CHANGE = '* **core:** mend the mill ([#9](https://a.example/9)) by @ann\n'

/** A list so deep, item by item, and back again. */
function climb(depth: number): string {
  const levels = Array.from({ length: 2 * depth }, (_, at) => depth - Math.abs(depth - at))
  return levels.map((level) => `${'  '.repeat(level)}- a\n`).join('')
}

describe('exceedsSizeLimit', () => {
  it.each([
    ['paragraphs', 'a\n\n'.repeat(60_000)],
    ['items', '- a\n'.repeat(45_000)],
    ['headings', '# a\n'.repeat(60_000)],
    ['underlined headings', 'a\n=\n'.repeat(20_000)],
    ['underlined headings without blank lines', 'a b\n---\n'.repeat(15_000)],
    ['underlined headings between others', '# x\na\n===\n'.repeat(10_000)],
    ['deep quotations that end', `- ${'>'.repeat(50)} a\n\n`.repeat(2_500)],
    ['quotations', '> a\n\n'.repeat(30_000)],
    ['quotations between paragraphs', '> a\n\nb\n\n'.repeat(15_000)],
    ['lists between paragraphs', '- a\n\nb\n\n'.repeat(15_000)],
    ['lists that go deep and back', climb(50).repeat(30)],
    ['lists in lists', '- a\n  - b\n'.repeat(6_000)],
    ['lists in one line', `${'- '.repeat(90)}a\n\n`.repeat(600)],
    ['notes', '[^1]: a\n\n'.repeat(15_000)],
    ['links', `${'[a](b) '.repeat(250)}\n\n`.repeat(100)],
    ['stars on both sides of a word', `${'*'.repeat(12_000)}a${'*'.repeat(12_000)}`],
    ['lines of underscores around words', `a\n${'_'.repeat(3_000)}b${'_'.repeat(3_000)}\n`.repeat(12)],
    ['references', 'a &amp; b\n'.repeat(50_000)],
    ['lines after old Macs', 'a\r\r'.repeat(60_000)],
  ])('is what has too many %s', (_, text) => {
    expect(exceedsSizeLimit(text)).toBe(true)
  })

  it.each([
    ['a history of changes', `${CHANGE.repeat(9)}\n## [1.0](https://a.example)\n\n`.repeat(700)],
    ['boxes of stars', `${'*'.repeat(80)}\n***** It turned. *****\n${'*'.repeat(80)}\n\n`.repeat(2_000)],
    ['a book', 'It turned,\nand all day.\n\n'.repeat(10_000)],
    ['a long list', '- It turned.\n'.repeat(10_000)],
    ['a long list of several paragraphs each', '1. It turned.\n\n   All day.\n\n'.repeat(5_000)],
    ['a list of many items in few lists', `- It turned.\n${'  - It ground.\n'.repeat(10)}`.repeat(1_000)],
    ['a history of changes under underlined headings', `1.0\n---\n\n${CHANGE.repeat(9)}\n`.repeat(700)],
    ['a long quotation', '> It turned.\n>\n'.repeat(5_000)],
    ['code', `\`\`\`\n${'turn()\n'.repeat(150_000)}\`\`\``],
    ['a table', '| It | turned |\n'.repeat(10_000)],
  ])('is not %s', (_, text) => {
    expect(exceedsSizeLimit(text)).toBe(false)
  })
})
