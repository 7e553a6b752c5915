/** Where there is no page, as on a server that renders one, the class stands for nothing and does no harm. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/** What attributes a prompt has, as properties. */
export class PromptProperties extends Base {
  /** The id of the article. */
  get htmlFor(): string {
    return this.getAttribute('for') ?? ''
  }
  set htmlFor(id: string) {
    this.setAttribute('for', id)
  }

  /** The number of sentences asked for, or null. */
  get sentences(): number | null {
    return numberOf(this.getAttribute('sentences'))
  }
  set sentences(count: number | null) {
    setOrRemove(this, 'sentences', count)
  }

  /** The largest number of words asked for, or null. */
  get words(): number | null {
    return numberOf(this.getAttribute('words'))
  }
  set words(count: number | null) {
    setOrRemove(this, 'words', count)
  }

  /** How long reading the summary may take, such as "30s" or "1m30s", or null. */
  get time(): string | null {
    return this.getAttribute('time')
  }
  set time(duration: string | null) {
    setOrRemove(this, 'time', duration)
  }

  /** The words that sentences are favoured for, or null. */
  get about(): string | null {
    return this.getAttribute('about')
  }
  set about(words: string | null) {
    setOrRemove(this, 'about', words)
  }

  /** Whether the article is summarized in an idle moment, and not only when the prompt is opened. */
  get eager(): boolean {
    return this.hasAttribute('eager')
  }
  set eager(eager: boolean) {
    this.toggleAttribute('eager', eager)
  }

  /** Whether the summary is shown. */
  get open(): boolean {
    return this.hasAttribute('open')
  }
  set open(open: boolean) {
    this.toggleAttribute('open', open)
  }
}

function numberOf(attribute: string | null): number | null {
  const number = Number.parseInt(attribute ?? '', 10)
  return Number.isNaN(number) ? null : number
}

function setOrRemove(element: Element, name: string, value: string | number | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, `${value}`)
}
