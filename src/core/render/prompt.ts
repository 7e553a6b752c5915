import { directionOf } from '../languages/direction.ts'
import { promptLabels } from '../languages/prompt-labels.ts'
import type { ChosenSentence, Summary } from '../summary.ts'
import { addressOf, placeOf, withDirective } from './address.ts'
import { escaped } from './html/escape.ts'
import type { Renderer } from './renderer.ts'

/**
 * The prompt above an article as HTML for any page: a box that opens without a script, in it the sentences as links to their
 * places in the article and how long both take. Everything from the article is escaped. `<no-time-to-read>` may hold it.
 */
export const renderPrompt: Renderer = (summaries, { several }) =>
  summaries.map(({ summary }) => box(summary, several)).join('\n')

function box(summary: Summary, isTitled: boolean): string {
  const { language, sentences } = summary
  const page = addressOf(summary)
  return `<details class="no-time-to-read" ${written(language)}>
${opener(summary)}
${isTitled ? heading(summary, page) : ''}<ul>
${sentences.map((sentence) => item(sentence, page)).join('')}</ul>
${keyPhrases(summary)}</details>
`
}

/** What is seen of the box while it is closed: what it offers, and how much time that saves. */
function opener({ language, stats }: Summary): string {
  const { language: own, question, offer, instead, read } = promptLabels(language)
  const { secondsToRead, secondsSaved } = stats
  const times = secondsSaved > 0 ? instead(secondsToRead, secondsToRead + secondsSaved) : read(secondsToRead)
  const isOther = own !== language ? ` ${written(own)}` : ''
  return `<summary${isOther}><b>${escaped(question)}</b> ${escaped(offer)} <small>(${escaped(times)})</small></summary>`
}

function written(language: string): string {
  return `lang="${escaped(language)}" dir="${directionOf(language)}"`
}

function heading({ title, source }: Summary, page: string | null): string {
  const name = escaped(title ?? source)
  return `<p><b>${page === null ? name : `<a href="${escaped(page)}">${name}</a>`}</b></p>\n`
}

/**
 * A sentence as a link to its place, on the same page where that has no address. The arrow behind it parts it from the next one: a
 * directive names what stands beside a sentence in the article, and must not find the same in the box above that.
 */
function item(sentence: ChosenSentence, page: string | null): string {
  const { text, fragment } = sentence
  const place =
    page === null && fragment !== undefined ? withDirective('', fragment) : placeOf(sentence, page)
  if (place === null) return `<li>${escaped(text)}</li>\n`
  return `<li><a href="${escaped(place)}">${escaped(text)} <span aria-hidden="true">↓</span></a></li>\n`
}

function keyPhrases({ keywords = [] }: Summary): string {
  if (keywords.length === 0) return ''
  return `<p><small>${keywords.map(({ phrase }) => escaped(phrase)).join(' · ')}</small></p>\n`
}
