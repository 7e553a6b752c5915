import type { Paragraph, Sentence } from '../../article.ts'
import type { ChosenSentence, Reason, Summarized } from '../../summary.ts'
import { sentenceSpace } from '../space.ts'
import { escaped } from './escape.ts'
import type { Ranking } from './ranking.ts'

/** Levels of shading besides none. */
const SHADES = 5

/**
 * The paragraphs of an article. Chosen sentences are marked and show their reasons on hover and focus; the others are
 * shaded by score and show their rank position on hover. Headings get the level `level`.
 */
export function prose(
  { summary, article, scores }: Summarized,
  ranking: Ranking,
  id: string,
  level: number,
): string {
  const chosen = new Map(summary.sentences.map((sentence) => [sentence.index, sentence]))
  const sentence = (own: Sentence) => {
    const choice = chosen.get(own.index)
    return choice ? marked(own, choice, ranking, id) : shaded(own, scores[own.index], ranking)
  }
  return article.paragraphs
    .map(
      (paragraph, at) =>
        heading(paragraph, article.paragraphs[at - 1], level) +
        `<p>${paragraph.sentences.map(sentence).join(sentenceSpace(article.language))}</p>\n`,
    )
    .join('')
}

function heading({ heading }: Paragraph, before: Paragraph | undefined, level: number): string {
  if (heading === null || heading === before?.heading) return ''
  return `<h${level}>${escaped(heading)}</h${level}>\n`
}

function marked({ index, text }: Sentence, choice: ChosenSentence, ranking: Ranking, id: string): string {
  const note = `${id}n${index}`
  return `<span class="choice"><mark id="${id}s${index}" tabindex="0" role="mark" aria-describedby="${note}">${escaped(text)}</mark><span class="note" role="tooltip" id="${note}"><b>${position(index, choice.score, ranking)}</b>${(choice.reasons ?? []).map(reason).join('')}</span></span>`
}

/** Smaller contributions would be printed as 0.00. */
const LEAST_CONTRIBUTION = 0.005

function reason({ feature, contribution }: Reason): string {
  if (Math.abs(contribution) < LEAST_CONTRIBUTION) return ''
  const sign = contribution < 0 ? '−' : '+'
  return `<span class="reason"><span>${escaped(feature)}</span> <span>${sign}${Math.abs(contribution).toFixed(2)}</span></span>`
}

function shaded({ index, text }: Sentence, score: number, ranking: Ranking): string {
  const shade = Math.round(ranking.scaledScores[index] * SHADES)
  const shadeClass = shade === 0 ? '' : ` class="s${shade}"`
  return `<span${shadeClass} title="${position(index, score, ranking)}">${escaped(text)}</span>`
}

function position(index: number, score: number, { positions }: Ranking): string {
  const formatted = `${Number(score.toPrecision(3))}`.replace('-', '−')
  return `Number ${positions[index]} of ${positions.length} by score, ${formatted}`
}
