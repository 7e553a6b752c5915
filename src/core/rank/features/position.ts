import { type FeatureGroup, flag, ratio } from './group.ts'

/** Divides logarithms of counts, so that those of up to a few hundred come to about 1. */
const LOG_SCALE = 5

/** Position: news says first what matters, essays often say it last, and paragraphs in their first sentence. */
export const position: FeatureGroup = {
  name: 'position',
  features: [
    'first',
    'second',
    'nearness to the start',
    'distance from the start',
    'share of the article before it',
    'nearness to the end',
    'length of the article',
    'head of its paragraph',
    'end of its paragraph',
    'opens a section',
  ],
  measure: ({ article }) => {
    const { paragraphs, sentences } = article
    const last = sentences.length - 1
    return ({ index, paragraph }) => {
      const own = paragraphs[paragraph]
      const place = index - own.sentences[0].index
      return [
        flag(index === 0),
        flag(index === 1),
        1 / (1 + index),
        Math.log1p(index) / LOG_SCALE,
        ratio(index, last),
        1 / (1 + last - index),
        Math.log1p(last) / LOG_SCALE,
        flag(place === 0),
        flag(place === own.sentences.length - 1),
        flag(own.heading !== null && place === 0 && paragraphs[paragraph - 1]?.heading !== own.heading),
      ]
    }
  },
}
