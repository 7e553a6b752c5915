import { ending, FULL_STOPS } from '../../../text/punctuation.ts'
import type { Paragraph } from './paragraph.ts'
import { plausible, titleOf } from './title.ts'

/** Prose has so many words, and this share of them begins small, as names of people and places do not … */
const [LEAST_WORDS, SMALL_WORDS] = [10, 0.35]
/** … or it has so many letters of scripts that have no small ones. */
const LEAST_LETTERS = 30
const CASED = /[\p{Lu}\p{Ll}]/u
const SMALL_WORD = /(?<![\p{L}\p{N}@.])\p{Ll}[\p{L}'’-]*(?![\p{L}@.]\p{L})/gu
const CASED_WORD = /(?<![\p{L}\p{N}])[\p{Lu}\p{Ll}][\p{L}'’-]*/gu
const MAIL = /\S@\S/
const endsInStop = ending(FULL_STOPS)
/** Lines that lead on, such as the opening of a letter. */
const LEADS_ON = /[,:，：]$/

/** What a file is called, and its paragraphs without those around its title: the journal, authors, institutes, addresses. */
export function front(
  paragraphs: readonly Paragraph[],
  body: number,
  said: string | null,
): { title: string | null; rest: readonly Paragraph[] } {
  const start = paragraphs.findIndex(isProse)
  const head = paragraphs.slice(0, headLength(paragraphs, start))
  const titled = titleOf(
    head.filter((it) => !isBeside(it, paragraphs[start])),
    body,
    said,
  )
  if (titled === null) return { title: plausible(said, paragraphs), rest: paragraphs }
  const { title, lines } = titled
  const isAbove = (it: Paragraph) => start >= 0 && head.indexOf(it) < head.indexOf(lines[0])
  const isDropped = (it: Paragraph) =>
    lines.includes(it) || isAbove(it) || (start >= 0 && it !== lastHeading(head) && isByline(it))
  return { title, rest: [...head.filter((it) => !isDropped(it)), ...paragraphs.slice(head.length)] }
}

/** How many paragraphs stand before the first prose, on the first page. */
function headLength(paragraphs: readonly Paragraph[], start: number): number {
  const next = paragraphs.findIndex(({ page }) => page !== paragraphs[0].page)
  return Math.min(...[start, next].map((at) => (at < 0 ? paragraphs.length : at)))
}

/** Whether a paragraph is drawn before the prose and stands below its beginning: a figure, a note. */
function isBeside({ page, top }: Paragraph, prose: Paragraph | undefined): boolean {
  return page === prose?.page && top < prose.top
}

/** A heading right above the prose, such as that of an abstract. */
function lastHeading(head: readonly Paragraph[]): Paragraph | undefined {
  return head.at(-1)?.kind === 'heading' ? head.at(-1) : undefined
}

function isProse({ text }: Paragraph): boolean {
  if (!endsInStop(text)) return false
  if (!CASED.test(text)) return text.length >= LEAST_LETTERS
  return !MAIL.test(text) && text.split(/\s+/).length >= LEAST_WORDS && beginsSmall(text)
}

function isByline({ text }: Paragraph): boolean {
  return MAIL.test(text) || (CASED.test(text) && !beginsSmall(text) && !LEADS_ON.test(text))
}

/** Whether enough of the words of a text begin small. */
function beginsSmall(text: string): boolean {
  const small = text.match(SMALL_WORD)?.length ?? 0
  return small >= (text.match(CASED_WORD)?.length ?? 0) * SMALL_WORDS
}
