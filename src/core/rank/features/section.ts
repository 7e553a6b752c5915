import type { Article, Section } from '../../article.ts'
import { type FeatureGroup, flag, ratio } from './group.ts'

/** Divides logarithms of counts, so that those of up to a few hundred come to about 1. */
const LOG_SCALE = 5
const DEEPEST = 6

/** The stretch of the article that a section has of its own, without the sections in it. */
interface Stretch {
  /** How many sections with sentences come before it. */
  readonly place: number
  readonly firstSentence: number
  readonly firstParagraph: number
  lastParagraph: number
  sentences: number
}

/** Position in sections: where in its section a sentence stands, and where the section stands in the article. */
export const section: FeatureGroup = {
  name: 'position',
  features: [
    'under a heading',
    'level',
    'share of the sections before it',
    'number of sections',
    'sentences of its section',
    'nearness to the start of its section',
    'share of its section before it',
    'first paragraph of its section',
    'last paragraph of its section',
  ],
  measure: ({ article }) => {
    const { paragraphs } = article
    const stretches = stretchesOf(article)
    const levels = levelsOf(article.sections)
    return ({ index, paragraph }) => {
      const { section: own, heading } = paragraphs[paragraph]
      const { place, firstSentence, firstParagraph, lastParagraph, sentences } = stretches.get(own)!
      return [
        flag(heading !== null),
        (levels.get(own) ?? 1) / DEEPEST,
        ratio(place, stretches.size - 1),
        Math.log(stretches.size) / LOG_SCALE,
        Math.log(sentences) / LOG_SCALE,
        1 / (1 + index - firstSentence),
        ratio(index - firstSentence, sentences - 1),
        flag(paragraph === firstParagraph),
        flag(paragraph === lastParagraph),
      ]
    }
  },
}

/** The stretch of each section that has one, by the index of the section. */
function stretchesOf({ paragraphs, sentences }: Article): Map<number, Stretch> {
  const stretches = new Map<number, Stretch>()
  for (const { index, paragraph } of sentences) {
    const { section } = paragraphs[paragraph]
    const known = stretches.get(section)
    if (known === undefined)
      stretches.set(section, {
        place: stretches.size,
        firstSentence: index,
        firstParagraph: paragraph,
        lastParagraph: paragraph,
        sentences: 1,
      })
    else {
      known.lastParagraph = paragraph
      known.sentences++
    }
  }
  return stretches
}

/** The level of each section, by its index. */
function levelsOf(sections: readonly Section[], levels = new Map<number, number>()): Map<number, number> {
  for (const { index, level, sections: inner } of sections) {
    levels.set(index, level)
    levelsOf(inner, levels)
  }
  return levels
}
