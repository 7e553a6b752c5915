import type { PromptLabels } from '../core/languages/prompt-labels.ts'
import type { PlacedSummary } from './placed-summary.ts'
import type { State } from './summarizing.ts'
import { sentenceItem, type View } from './view.ts'

/** What a prompt shows. */
export interface Shown {
  readonly state: State
  readonly open: boolean
  readonly labels: PromptLabels
}

/** Makes the prompt show what it should, and nothing of it anew that it shows already. */
export function show(view: View, { state, open, labels }: Shown): void {
  view.box.hidden = state.name === 'short'
  view.box.lang = labels.language
  view.question.textContent = labels.question
  view.offer.textContent = labels.offer
  view.button.setAttribute('aria-expanded', `${open}`)
  view.summary.hidden = !open
  view.summary.setAttribute('aria-busy', `${state.name === 'loading'}`)
  view.note.textContent = noteOn(state, labels)
  view.sentences.hidden = state.name !== 'ready'
  if (state.name === 'ready') listSentences(view.sentences, state.placed)
}

function noteOn(state: State, labels: PromptLabels): string {
  if (state.name === 'error') return labels.failed
  if (state.name !== 'ready') return ''
  const { secondsToRead, secondsSaved } = state.placed.summary.stats
  return labels.instead(secondsToRead, secondsToRead + secondsSaved)
}

/** Lists the sentences of a summary. Where they are the same as before, they stay, and with them the focus. */
function listSentences(list: HTMLElement, { summary, addresses }: PlacedSummary): void {
  const items = summary.sentences.map(({ text }, at) => sentenceItem(text, addresses[at]))
  const isSame = (item: Node, at: number) => list.children[at]?.isEqualNode(item)
  if (items.length === list.children.length && items.every(isSame)) return
  const focused = [...list.children].findIndex((item) => item.matches(':focus-within'))
  list.replaceChildren(...items)
  if (focused >= 0)
    items[Math.min(focused, items.length - 1)].querySelector('a')?.focus({ preventScroll: true })
}
