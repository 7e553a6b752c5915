import { expect, describe as group, it } from 'vitest'
import { withoutBackMatter } from '../../../src/core/boilerplate/back-matter.ts'
import { describe } from '../../../src/core/boilerplate/line.ts'
import type { Block } from '../../../src/core/page/block.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, anchors: null })
const heading = (text: string, level = 2): Block => ({ kind: 'heading', text, level, anchors: null })
const kept = (...blocks: Block[]) =>
  withoutBackMatter(blocks.map((it) => describe(it))).map(({ block: { text } }) => text)

const PROSE = paragraph('The mill was built in 1684 and has turned ever since. '.repeat(4).trim())
const THANKS = paragraph('We thank the miller, and the valley for its grant MILL-1684.')

group('thanks and declarations of a paper', () => {
  it.each([
    'Acknowledgements',
    'ACKNOWLEDGMENTS',
    '7. Funding information',
    'Version 2.0 funding statement',
    'Declaration of competing interests',
    'Author contributions',
    'Danksagung',
    'Remerciements',
    'Agradecimientos',
    'Благодарности',
    '謝辞',
  ])('are left out under %s', (text) => {
    expect(kept(PROSE, heading(text), THANKS)).toEqual([PROSE.text])
  })

  it('end at the next heading that is no deeper', () => {
    const [next, inner] = [heading('Appendix'), heading('The valley', 3)]
    expect(kept(PROSE, heading('Acknowledgements'), THANKS, inner, THANKS, next, PROSE)).toEqual([
      PROSE.text,
      'Appendix',
      PROSE.text,
    ])
  })

  it('stay under a heading about something else, under a line that is no heading, and where they are the article', () => {
    for (const text of ['Funding', 'School funding', 'Conflicts of interest', 'Acknowledgement']) {
      expect(kept(PROSE, heading(text), THANKS)).toEqual([PROSE.text, text, THANKS.text])
    }
    expect(kept(PROSE, paragraph('Acknowledgements'), THANKS)).toEqual([
      PROSE.text,
      'Acknowledgements',
      THANKS.text,
    ])
    expect(kept(heading('Acknowledgements'), PROSE)).toEqual(['Acknowledgements', PROSE.text])
  })
})
