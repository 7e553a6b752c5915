import { type FeatureGroup, flag } from './group.ts'

/** Position in paragraphs: whether the sentence stands in a list or in running text. */
export const paragraph: FeatureGroup = {
  name: 'position',
  features: [
    'list item',
    'an item before it',
    'an item after it',
    'sentences of its paragraph',
    'place in its paragraph',
  ],
  measure: ({ article: { paragraphs } }) => {
    const isItem = (at: number) => flag(paragraphs[at]?.kind === 'item')
    return ({ index, paragraph: at }) => {
      const { sentences } = paragraphs[at]
      return [
        isItem(at),
        at > 0 ? isItem(at - 1) : 0,
        isItem(at + 1),
        Math.log(sentences.length) / 2,
        Math.log1p(index - sentences[0].index) / 2,
      ]
    }
  },
}
