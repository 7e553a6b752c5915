import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainTrained } from '../../../../src/core/rank/explain.ts'
import { FEATURE_GROUPS, FEATURE_NAMES, featuresOf } from '../../../../src/core/rank/features/features.ts'
import weights from '../../../../src/core/rank/network/weights.json' with { type: 'json' }
import { lexrank } from '../../../../src/core/rank/rankers/lexrank.ts'
import { score, trained } from '../../../../src/core/rank/rankers/trained.ts'
import { reasonsFor } from '../../../../src/core/rank/reasons.ts'
import { bySalience } from '../../../../src/core/select/select.ts'
import { analysisOf, analysisOfPassages } from '../document.ts'

const STORY = analysisOfPassages(
  [
    { sentences: ['The harbour of Port Ellery closed on Monday .', 'It had stood open for 90 years .'] },
    {
      heading: 'Why it closed',
      sentences: ['" Nobody mends the quay , " said Ann Moor .', 'Who will pay ?'],
    },
    { sentences: ['The council meets on Friday to talk about the harbour and the quay .'] },
  ],
  'Port Ellery closes its harbour',
)

describe('the features', () => {
  it('are those that the weights were fitted on, in the same order', () => {
    expect(FEATURE_NAMES).toEqual(weights.features)
  })

  it('are 40 to 100, each with its own name', () => {
    expect(new Set(FEATURE_NAMES).size).toBe(FEATURE_NAMES.length)
    expect(FEATURE_NAMES.length).toBeGreaterThanOrEqual(40)
    expect(FEATURE_NAMES.length).toBeLessThanOrEqual(100)
  })

  it('are finite and small numbers, whatever the sentences', () => {
    const sentence = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('He said so .', '"', '1986', 'É É É'),
    )
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
        const analysis = analysisOf(...sentences.map((text) => `x ${text}`))
        const rows = featuresOf(analysis)
        expect(rows.length).toBe(sentences.length * FEATURE_NAMES.length)
        for (const value of rows) expect(Math.abs(value)).toBeLessThan(20)
      }),
    )
  })

  it.each([
    ['position: first', [1, 0, 0, 0, 0]],
    ['position: head of its paragraph', [1, 0, 1, 0, 1]],
    ['position: opens a section', [0, 0, 1, 0, 0]],
    ['title and lead: share of the title', [1, 0, 0, 0, 1 / 3]],
    ['figures and names: has a number', [0, 1, 0, 0, 0]],
    ['voice: question', [0, 0, 0, 1, 0]],
    ['voice: opens with a pronoun', [0, 1, 0, 0, 0]],
    ['voice: reporting verb', [0, 0, 1, 0, 0]],
  ])('measure %s', (name, expected) => {
    const rows = featuresOf(STORY)
    const column = FEATURE_NAMES.indexOf(name)
    expect(column).toBeGreaterThanOrEqual(0)
    const values = expected.map((_, row) => rows[row * FEATURE_NAMES.length + column])
    for (const [row, value] of values.entries()) expect(value).toBeCloseTo(expected[row])
  })
})

describe('the trained ranker', () => {
  it.each([
    ['no sentence', 0],
    ['one', 1],
    ['two', 2],
    ['many', 300],
  ])('gives each sentence a finite score: %s', (_, count) => {
    const analysis = analysisOf(
      ...Array.from({ length: count }, (_, at) => `Sentence ${at} is about mill ${at % 7} .`),
    )
    const scores = trained(analysis)
    expect(scores.length).toBe(count)
    for (const score of scores) expect(Number.isFinite(score)).toBe(true)
  })

  it('scores otherwise where one sentence is asked for', () => {
    const [several, one] = [trained(STORY), trained({ ...STORY, single: true })]
    expect(one.length).toBe(several.length)
    expect(one).not.toEqual(several)
  })

  it('scores the first sentence of a story higher than a question in it', () => {
    const scores = trained(STORY)
    expect(scores[0]).toBeGreaterThan(scores[3])
  })
})

/** Three that say as much, and one that says nearly all beside what nobody would print. */
const EVEN = analysisOf(
  'The mill of Lower Barrow grinds barley for the bakers of the valley .',
  'The bakers of the valley buy barley from the farms above the mill .',
  'The farms of Lower Barrow have grown barley for the mill since 1840 .',
)
const CLEAR = analysisOf(
  'The mill of Lower Barrow will close in May after 180 years , the council said on Tuesday .',
  ...Array.from({ length: 9 }, () => 'Oh well .'),
)

function deviationOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

/** The story in a language of whose words the network knows none. */
const { cuesOf, ...wordless } = STORY.language
const FOREIGN = { ...STORY, language: wordless }

describe('what the trained ranker adds to its network', () => {
  it('is a little of PageRank where it knows the words of the language', () => {
    const { centrality, position } = score(STORY).added
    expect(centrality.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6)
    expect(bySalience(centrality)).toEqual(bySalience(lexrank(STORY)))
    expect([...position]).toEqual([0, 0, 0, 0, 0])
  })

  it.each([
    ['a fifth of the say of the network', 'several are asked for, though none is outstanding', EVEN, 0.2],
    [
      'as much of a say as the network',
      'one is asked for and none is outstanding',
      { ...EVEN, single: true },
      1,
    ],
    [
      'a fifth of the say of the network',
      'one is asked for and one is outstanding',
      { ...CLEAR, single: true },
      0.2,
    ],
  ])('is PageRank, with %s, where %s', (_share, _case, story, share) => {
    const { scores, added } = score(story)
    const ofNetwork = scores.map((own, index) => own - added.centrality[index])
    expect(deviationOf(added.centrality) / deviationOf(ofNetwork)).toBeCloseTo(share, 3)
  })

  it('is more of centrality, and something for the first sentence, where it knows none of them', () => {
    const { centrality, position } = score(FOREIGN).added
    expect(centrality.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6)
    expect(Math.max(...centrality)).toBeGreaterThan(Math.max(...score(STORY).added.centrality))
    expect(position[0]).toBeGreaterThan(0)
    expect([...position.slice(1)]).toEqual([0, 0, 0, 0])
  })

  it('is something for the opening that says what the subject is, where it knows none of the words', () => {
    const sentences = [
      'otters are mammals',
      'they swim',
      ...'abcd'.split('').map((name) => `otters eat ${name}`),
    ]
    const story = analysisOf(...sentences)
    expect([...score(story).added.position]).toEqual([0, 0, 0, 0, 0, 0])
    const [first, second, , , fifth, sixth] = score({ ...story, language: wordless }).added.position
    expect(first).toBeGreaterThan(second)
    expect(second).toBe(fifth)
    expect(fifth).toBeGreaterThan(sixth)
  })

  it('is nothing where there is only one sentence', () => {
    const alone = { ...analysisOf('Port Ellery closes its harbour .'), language: wordless }
    const { centrality, position } = score(alone).added
    expect([...centrality, ...position]).toEqual([0, 0])
  })
})

describe('the explanation of the trained ranker', () => {
  it.each([
    ['English', STORY],
    ['another language', FOREIGN],
    ['English, for one sentence', { ...STORY, single: true }],
  ])('adds up to the score of every sentence in %s', (_, story) => {
    const scores = trained(story)
    const explain = explainTrained(story)
    for (const [index, score] of scores.entries()) {
      const sum = explain(index).reduce((total, { contribution }) => total + contribution, 0)
      expect(sum).toBeCloseTo(score, 3)
    }
  })

  it('names every feature group once, the strongest first, and the average sentence last', () => {
    const reasons = explainTrained(STORY)(0)
    expect(
      reasons
        .slice(0, -1)
        .map(({ feature }) => feature)
        .sort(),
    ).toEqual([...new Set(FEATURE_GROUPS.map(({ name }) => name))].sort())
    expect(reasons.at(-1)?.feature).toBe('average sentence')
    const sizes = reasons.slice(0, -1).map(({ contribution }) => Math.abs(contribution))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  })

  it('gives the bonus of the words asked about as a reason', async () => {
    const scores = trained(STORY).map((score) => score + 2)
    const reasons = await reasonsFor('trained', STORY, scores, [STORY.article.sentences[1]])
    expect(reasons.get(1)?.[0].feature).toBe('words asked about')
    expect(reasons.get(1)?.[0].contribution).toBeCloseTo(2, 3)
  })

  it('is the score itself for rankers without explainer', async () => {
    const reasons = await reasonsFor('luhn', STORY, Float64Array.of(5, 4, 3, 2, 1), [
      STORY.article.sentences[2],
    ])
    expect(reasons.get(2)).toEqual([{ feature: 'luhn', contribution: 3 }])
  })
})
