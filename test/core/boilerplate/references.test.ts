import { expect, describe as group, it } from 'vitest'
import { describe } from '../../../src/core/boilerplate/line.ts'
import { withoutReferences } from '../../../src/core/boilerplate/references.ts'
import type { Block } from '../../../src/core/page/block.ts'
import { cpuSeconds } from '../../patience.ts'

const block = (text: string, kind: Block['kind'] = 'paragraph', level?: number): Block => ({
  kind,
  text,
  anchors: null,
  ...(level === undefined ? {} : { level }),
})
const kept = (...blocks: Block[]) =>
  withoutReferences(blocks.map((it) => describe(it))).map(({ block: { text } }) => text)

const PROSE = block('The mill was built in 1684 and has turned ever since.')
const ENTRIES = [
  block('Adler, M. (1990). "On mills". Valley Yearbook, pp. 3–9.', 'item'),
  block('Brandt, T.: Wheels and weirs, Osk 1874.', 'item'),
  block('https://mills.test/archive', 'item'),
]

group('a list of works that an article cites', () => {
  it.each([
    'References',
    'Works cited',
    '7. Bibliography',
    'Literaturverzeichnis',
    'Références',
    'Bibliografía',
    'Литература',
    '参考文献',
  ])('is left out under %s, whether that is known for a heading or not', (heading) => {
    expect(kept(PROSE, block(heading, 'heading', 2), ...ENTRIES)).toEqual([PROSE.text])
    expect(kept(PROSE, block(heading), ...ENTRIES)).toEqual([PROSE.text])
  })

  it('ends at the next heading that is no deeper', () => {
    const [list, inner, next] = [
      block('References', 'heading', 2),
      block('Books', 'heading', 3),
      block('Thanks', 'heading', 2),
    ]
    expect(kept(list, inner, ...ENTRIES, next, PROSE)).toEqual(['Thanks', PROSE.text])
  })

  it.each([
    ['prose under such a heading', block('Sources', 'heading', 2), block('The river rises above the mill.')],
    ['entries under another heading', block('Years', 'heading', 2), ENTRIES[1]],
    [
      'a paragraph that begins with the word',
      block('References to the mill are few, though many have seen it.'),
      ENTRIES[1],
    ],
  ])('is not: %s', (_, heading, line) => {
    expect(kept(PROSE, heading, line)).toEqual([PROSE.text, heading.text, line.text])
  })

  it('is found among megabytes of its headings in seconds', async () => {
    const lines = Array.from({ length: 100_000 }, (_, at) =>
      describe(block('References', 'heading', 1 + (at % 6))),
    )
    expect(await cpuSeconds(() => withoutReferences(lines))).toBeLessThan(10)
  })
})

group('a list of links to other pages', () => {
  const entry = (text: string): Block => ({ ...block(text, 'item'), leads: true })
  const LINKS = [
    entry('The wheel of Kellen — how it was mended.'),
    entry('Ten weirs'),
    entry('Millers’ songs: a talk with those who still sing them.'),
  ]
  const LONG = block(
    'The mill was built in 1684 and has turned ever since, though its wheel was changed twice and its weir moved up the river.',
  )

  it.each(['Resources', 'See also', 'For more information', 'Siehe auch', 'Liens externes', '関連項目'])(
    'is left out under %s',
    (heading) => expect(kept(LONG, block(heading, 'heading', 2), ...LINKS)).toEqual([LONG.text]),
  )

  it('may have a line of something else in it', () =>
    expect(kept(LONG, block('Resources', 'heading', 2), ...LINKS, block('Write to us.'))).toEqual([
      LONG.text,
    ]))

  it.each([
    ['prose stands under the heading', [LONG, block('Resources', 'heading', 2), PROSE, PROSE, LINKS[1]]],
    ['another heading stands above', [LONG, block('Mills of the week', 'heading', 2), ...LINKS]],
    ['it is what there is to read', [PROSE, block('Links', 'heading', 2), ...LINKS, ...LINKS]],
  ])('is kept where %s', (_, blocks) => expect(kept(...blocks)).toHaveLength(blocks.length))
})
