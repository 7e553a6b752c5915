import type { Sentence, Span } from '../article.ts'
import { asideTest } from '../boilerplate/aside.ts'
import { lineText } from '../boilerplate/line-text.ts'
import type { Language } from '../languages/language.ts'

/** What selection alone asks for. */
type Judged = 'resumes' | 'isVerbless' | 'isSubjectless' | 'aside'
/** What is known of a sentence as soon as it is cut. */
type Known = Omit<Sentence, Judged>

/**
 * A sentence of a page. What selection alone asks for is judged once it asks: of most sentences it never does, as others are
 * more salient.
 */
export class PageSentence implements Sentence {
  declare readonly index: number
  declare readonly paragraph: number
  declare readonly text: string
  declare readonly span: Span | null
  declare readonly words: readonly string[]
  declare readonly leansBack: boolean
  declare readonly page?: number
  declare readonly chapter?: string
  readonly #isAside: boolean
  readonly #language: Language
  /** Asked for again and again, unlike the others. */
  #resumes: boolean | undefined

  constructor(known: Known, isAside: boolean, language: Language) {
    Object.assign(this, known)
    this.#isAside = isAside
    this.#language = language
  }

  get resumes(): boolean {
    this.#resumes ??= this.index > 0 && this.#language.resumes(this.words, this.text)
    return this.#resumes
  }

  get isVerbless(): boolean {
    return this.#language.hasFiniteVerb?.(this.words) === false
  }

  get isSubjectless(): boolean {
    return this.#language.lacksSubject?.(this.words, this.text) === true
  }

  get aside(): boolean {
    return this.#isAside || asideTest(this.#language.asides)(lineText(this.text, this.words.length))
  }
}

/** Judges all of the sentences, which makes them plain data: whoever is handed them may copy them or send them elsewhere. */
export function settle(sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    const { resumes, isVerbless, isSubjectless, aside } = sentence
    Object.setPrototypeOf(sentence, Object.prototype)
    Object.assign(sentence, { resumes, isVerbless, isSubjectless, aside })
  }
}
