import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/page/block.ts'
import { withSeries } from '../../../src/core/page/series.ts'

const PROSE = 'The wheel of the mill has stood still since the flood of last week.'

/** Each heading with a paragraph below it. */
function page(...headings: string[]): Block[] {
  return headings.flatMap((text) => [
    { kind: 'heading', text, anchors: null },
    { kind: 'paragraph', text: PROSE, anchors: null },
  ])
}

/** The headings above what tells of the series. */
function found(title: string | null, ...headings: string[]): string[] {
  const blocks = withSeries(page(...headings), title)
  return headings.filter((_, at) => blocks[2 * at + 1].aside)
}

describe('what a series is', () => {
  it.each([
    ['MSB-091: Broken wheels', 'What is a mill safety bulletin (MSB)?', 'Why should I care about MSBs?'],
    ['Mill Canary 46', 'What is the purpose of this page?', 'What is a mill canary?'],
    ['Ferry Notes #7', 'What are a ferry’s notes?', 'How do I get them?'],
    ['Mühlenbrief 12: Das Rad', 'Was ist ein Mühlenbrief?', 'Wer schreibt ihn?'],
    ['Bulletin 3 sur la roue', 'Qu’est-ce qu’un bulletin ?', 'Qui l’écrit ?'],
  ])('is told below the last headings of a part of it: %s', (title, ...asking) => {
    expect(found(title, 'Summary', 'The flood', ...asking)).toEqual(asking)
  })

  it.each([
    ['no number', 'Broken wheels', ['Summary', 'What is a wheel?', 'Why should I care?']],
    ['no title', null, ['Summary', 'What is a wheel?', 'Why should I care?']],
    [
      'nothing but questions',
      'Mill 7',
      ['Why?', 'What is a mill?', 'Who?', 'When?', 'How?', 'Where?', 'Is it?'],
    ],
    ['a question alone', 'Mill 7 is tried', ['Summary', 'The wheel', 'Is it a mill?']],
    ['an answer at the end', 'Mill 7', ['Summary', 'What is a mill?', 'Why now?', 'The flood']],
    ['a question on itself', 'Flood-19', ['Summary', 'Has it a cause?', 'Is a Flood-19 test free?']],
    ['no question on it', 'MSB-091', ['Summary', 'What is a wheel?', 'Why should I care?']],
  ])('is not told where there is %s', (_, title, headings) => {
    expect(found(title, ...headings)).toEqual([])
  })
})
