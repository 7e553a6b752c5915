import type { Paragraph, Sentence } from '../../article.ts'
import type { ChosenSentence, Reason, Summarized } from '../../summary.ts'
import { sentenceSpace } from '../space.ts'
import { escaped } from './escape.ts'
import type { Standing } from './standing.ts'

/** Steps of shading, from none to the strongest. */
const SHADES = 5

/**
 * The article: chosen sentences marked, with their reasons on hover and focus, the others shaded by score, with their
 * place on hover. Headings are of this level.
 */
export function prose(
  { summary, article, scores }: Summarized,
  standing: Standing,
  id: string,
  level: number,
): string {
  const chosen = new Map(summary.sentences.map((sentence) => [sentence.index, sentence]))
  const sentence = (own: Sentence) => {
    const choice = chosen.get(own.index)
    return choice ? marked(own, choice, standing, id) : shaded(own, scores[own.index], standing)
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

function marked({ index, text }: Sentence, choice: ChosenSentence, standing: Standing, id: string): string {
  const note = `${id}n${index}`
  return `<span class="choice"><mark id="${id}s${index}" tabindex="0" role="mark" aria-describedby="${note}">${escaped(text)}</mark><span class="note" role="tooltip" id="${note}"><b>${place(index, choice.score, standing)}</b>${(choice.reasons ?? []).map(reason).join('')}</span></span>`
}

/** What adds less does not show in a figure of two decimals. */
const LEAST_CONTRIBUTION = 0.005

function reason({ feature, contribution }: Reason): string {
  if (Math.abs(contribution) < LEAST_CONTRIBUTION) return ''
  const sign = contribution < 0 ? '−' : '+'
  return `<span class="reason"><span>${escaped(feature)}</span> <span>${sign}${Math.abs(contribution).toFixed(2)}</span></span>`
}

function shaded({ index, text }: Sentence, score: number, standing: Standing): string {
  const shade = Math.round(standing.shares[index] * SHADES)
  const look = shade === 0 ? '' : ` class="s${shade}"`
  return `<span${look} title="${place(index, score, standing)}">${escaped(text)}</span>`
}

function place(index: number, score: number, { ranks }: Standing): string {
  const figure = `${Number(score.toPrecision(3))}`.replace('-', '−')
  return `Number ${ranks[index]} of ${ranks.length} by score, ${figure}`
}
