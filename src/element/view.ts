/** The parts of the prompt, as they stand in its shadow tree; each bears its name as `::part`. */
export interface View {
  readonly box: HTMLElement
  readonly button: HTMLButtonElement
  /** "No time to read?" */
  readonly question: HTMLElement
  /** "Get a summary" */
  readonly offer: HTMLElement
  /** What the button opens. */
  readonly summary: HTMLElement
  readonly sentences: HTMLElement
  /** How long the summary and the article take to read, or that there is no summary. */
  readonly note: HTMLElement
}

/** Builds the prompt, closed and without words. No markup is parsed, so that it may be built under any policy. */
export function buildView(root: ShadowRoot): View {
  const question = part('span', 'question')
  const offer = part('span', 'offer')
  const words = part('span', 'words', question, ' ', offer)
  const button = part('button', 'button', words, decorative(part('span', 'marker')))
  const sentences = part('ul', 'sentences')
  const note = part('p', 'note')
  const summary = part('div', 'summary', decorative(skeleton()), sentences, note)
  const box = part('div', 'box', button, summary)
  // As the words of the button run, which come first.
  box.dir = 'auto'
  button.type = 'button'
  summary.id = 'summary'
  summary.hidden = true
  button.setAttribute('aria-controls', summary.id)
  note.setAttribute('role', 'status')
  root.append(box)
  return { box, button, question, offer, summary, sentences, note }
}

/** A sentence of the summary, as a link to its place in the article. */
export function sentenceItem(text: string, address: string): HTMLLIElement {
  const link = part('a', 'link', text)
  link.href = address
  return part('li', 'sentence', link)
}

/** Lines that stand for the sentences until they are there. */
function skeleton(): HTMLElement {
  return part('div', 'loading', part('i', 'line'), part('i', 'line'), part('i', 'line'))
}

function decorative<T extends HTMLElement>(element: T): T {
  element.setAttribute('aria-hidden', 'true')
  return element
}

function part<Name extends keyof HTMLElementTagNameMap>(
  tag: Name,
  name: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(tag)
  element.setAttribute('part', name)
  element.append(...children)
  return element
}
