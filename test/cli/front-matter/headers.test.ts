import { describe, it } from 'vitest'
import { type Case, expectEdit, SUMMARY } from './expect-edit.ts'

describe('in header lines a summary is put', () => {
  it.each<Case>([
    ['below those of Pelican', 'Title: a\nDate: 2024\n\n', `Title: a\nDate: 2024\nSummary: ${SUMMARY}\n\n`],
    [
      'below those of MultiMarkdown',
      'title: a\nauthor: b\n  c\n\n',
      `title: a\nauthor: b\n  c\nsummary: ${SUMMARY}\n\n`,
    ],
    [
      'in the place of another',
      'Title: a\nSUMMARY:  old\n  one\nDate: 2024\n\n',
      `Title: a\nSUMMARY:  ${SUMMARY}\nDate: 2024\n\n`,
    ],
    [
      'in the place of nothing',
      'title: a\nsummary:\nauthor: b\n\n',
      `title: a\nsummary: ${SUMMARY}\nauthor: b\n\n`,
    ],
  ])('%s', (_, before, after) => expectEdit(before, after))
})
