import type { Summary } from '../browser.ts'
import { promptLabels } from '../core/languages/prompt-labels.ts'
import { adopt } from './adopt.ts'
import { follow } from './follow.ts'
import { languageOf } from './language.ts'
import { PromptProperties } from './properties.ts'
import { prepareWorker } from './shared-worker.ts'
import { show } from './show.ts'
import { STYLE } from './style.ts'
import type { State } from './summarizing.ts'
import { targetOf } from './target.ts'
import { buildView, type View } from './view.ts'
import { watch } from './watch.ts'
import { whenParsed } from './when-parsed.ts'
import { answerInWorker } from './worker.ts'

/** What a reader who opens a prompt does to its button before, with a pointer, a finger or the keyboard. */
const SIGNS_OF_OPENING = ['pointerenter', 'focus'] as const

/**
 * The prompt above an article that opens its summary: `<no-time-to-read for="story">`. Its attributes, events, parts and
 * custom properties stand in docs/element.md.
 */
export class NoTimeToRead extends PromptProperties {
  static readonly observedAttributes = ['for', 'sentences', 'words', 'time', 'about', 'eager', 'open', 'lang']

  readonly #internals = this.attachInternals()
  #view: View | null = null
  #article: Element | null = null
  #state: State = { name: 'idle' }
  /** Aborted when the prompt leaves the page, or looks for its article anew. */
  #attached = new AbortController()
  #summarize = () => {}
  #clearHighlight = () => {}

  /** The summary that was made last; null where there is none yet. */
  get summary(): Summary | null {
    return this.#state.name === 'ready' ? this.#state.placed.summary : null
  }

  connectedCallback(): void {
    this.#attached = new AbortController()
    whenParsed(() => this.#attach(), this.#attached.signal)
  }

  disconnectedCallback(): void {
    this.#attached.abort()
    this.#clearHighlight()
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || this.#view === null || !this.isConnected) return
    if (name === 'open') this.#toggle()
    else if (name === 'lang') this.#show()
    else this.#attach()
  }

  /** Finds the article and watches it. A prompt with a summary inside, as HTML, is left as it is. */
  #attach(): void {
    this.#attached.abort()
    this.#attached = new AbortController()
    if (this.firstElementChild !== null) return
    this.#view ??= this.#build()
    this.#article = targetOf(this, this.getAttribute('for'))
    const watcher = { become: (state: State) => this.#become(state), changed: () => this.#attach() }
    this.#summarize = watch(this, this.#article, watcher, this.#attached.signal)
  }

  #build(): View {
    const root = this.attachShadow({ mode: 'open' })
    adopt(root, STYLE)
    const view = buildView(root)
    view.button.addEventListener('click', () => this.toggleAttribute('open'))
    view.sentences.addEventListener('click', (event) => this.#follow(event))
    for (const sign of SIGNS_OF_OPENING) view.button.addEventListener(sign, () => this.#prepare())
    return view
  }

  #prepare(): void {
    if (this.#state.name === 'idle') prepareWorker()
  }

  #become(state: State): void {
    // The summary of an article that has changed stays until there is a new one.
    if (state.name === 'loading' && this.#state.name === 'ready' && this.open) return
    this.#state = state
    this.#show()
    if (state.name === 'ready')
      this.dispatchEvent(new CustomEvent('summary', { bubbles: true, detail: state.placed.summary }))
    if (state.name === 'error')
      this.dispatchEvent(new ErrorEvent('error', { error: state.error, message: `${state.error}` }))
  }

  #toggle(): void {
    this.#show()
    if (this.open) this.#summarize()
    else this.#clearHighlight()
    this.dispatchEvent(new Event('toggle'))
  }

  #follow(event: MouseEvent): void {
    if (this.#state.name !== 'ready') return
    const clear = follow(event, this.#view!.sentences, this.#state.placed.ranges)
    if (clear !== null) this.#clearHighlight = clear
  }

  #show(): void {
    this.#internals.states?.clear()
    this.#internals.states?.add(this.#state.name)
    const labels = promptLabels(languageOf(this, this.#article, this.#state))
    if (this.#view) show(this.#view, { state: this.#state, open: this.open, labels })
  }
}

if ('customElements' in globalThis) customElements.define('no-time-to-read', NoTimeToRead)
else answerInWorker()

declare global {
  interface HTMLElementTagNameMap {
    'no-time-to-read': NoTimeToRead
  }
}
