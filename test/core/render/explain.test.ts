import { describe, expect, it } from 'vitest'
import { explanation } from '../../../src/core/render/explain.ts'
import { COLORED, PLAIN } from '../../../src/core/render/style.ts'
import { columnsOf } from '../../../src/core/render/wrap.ts'
import { summarizedOf } from './summarized.ts'

const SUMMARIZED = summarizedOf([
  'The mill turns.',
  'Rain fell on the village of Harwick and on all the hills around it.',
  '水車が回る。',
])
const REASONS = [
  { feature: 'position', contribution: 0.812 },
  { feature: 'centrality', contribution: 0.4 },
  { feature: 'words of the title', contribution: 0.25 },
  { feature: 'length', contribution: -0.1 },
]
const { summary } = SUMMARIZED
const EXPLAINED = {
  ...SUMMARIZED,
  summary: {
    ...summary,
    sentences: summary.sentences.map((sentence) => ({ ...sentence, reasons: REASONS })),
    leftOut: { text: 'Nobody came.', index: 11, score: 0.2, why: 'too like sentence 2' },
  },
}

describe('explanation', () => {
  it('gives a table of rank positions, scores, sentences and reasons', () => {
    expect(explanation(EXPLAINED, 80, PLAIN)).toBe(`\
rank  score  sentence                    why
   1      1  The mill turns.             position +0.81, centrality +0.40, words
                                         of the title +0.25, length −0.10
   2    0.5  Rain fell on the village…   position +0.81, centrality +0.40, words
                                         of the title +0.25, length −0.10
   3  0.333  水車が回る。                position +0.81, centrality +0.40, words
                                         of the title +0.25, length −0.10
   4    0.2  Nobody came.                left out: too like sentence 2
`)
  })

  it.each([40, 60, 80])('fits into %i columns', (width) => {
    const lines = explanation(EXPLAINED, width, PLAIN).split('\n')
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width)
  })

  it('emphasizes its head and dims the sentence that was left out', () => {
    const lines = explanation(EXPLAINED, 80, COLORED).trimEnd().split('\n')
    expect(lines[0]).toMatch(/^\x1b\[1m/)
    expect(lines.at(-1)).toMatch(/^\x1b\[2m.*left out/)
  })

  it('says what is not known of the language', () => {
    expect(explanation({ ...EXPLAINED, lacks: ['stems', 'stop words'] }, 80, PLAIN)).toMatch(
      /\nRead without the stems and stop words of its language\.\n$/,
    )
  })

  it('names the score as the reason where there is no other', () => {
    expect(explanation(SUMMARIZED, 80, PLAIN)).toMatch(/The mill turns\. +its score\n/)
  })
})
