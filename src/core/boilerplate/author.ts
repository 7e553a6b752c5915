import { matches, pattern } from '../text/pattern.ts'
import type { Line } from './line.ts'
import { fromFirstWord, phrases } from './phrases.ts'

/** So much of the prose may be teasers of other stories: below their heading and, on a dump, below the author. */
const TEASER_SHARE = 0.35
/** A teaser is a sentence or two. */
const TEASER_WORDS = 20

/** Where the lines about the author or other stories begin that end the page; `lines.length` if nowhere. */
export function afterword(lines: readonly Line[], dump: boolean): number {
  const content = lines.filter(isContent)
  const allowed = content.reduce((sum, line) => sum + line.words, 0) * TEASER_SHARE
  let start = lines.length
  let following = 0
  let teasers = true
  for (const [index, line] of [...lines.entries()].reverse()) {
    if (teasers && isStories(line)) start = index
    else if ((dump || following === 0) && isAboutAuthor(line)) start = index
    else if (isContent(line)) {
      following += line.words
      teasers &&= line.words <= TEASER_WORDS
    }
    if (following > allowed) return start
  }
  return lines.length
}

/** A heading is sure; a line may be one of the article's own. */
function isStories({ kind, block }: Line): boolean {
  return kind === 'stories' && block.kind === 'heading'
}

function isContent({ kind, block }: Line): boolean {
  return kind === 'prose' || block.kind === 'item'
}

/** Longer lines are about someone the article is about. */
const AUTHOR_WORDS = 70

function isAboutAuthor({ kind, words, block: { text } }: Line): boolean {
  return (
    kind === 'prose' &&
    words <= AUTHOR_WORDS &&
    ((matches(PROFESSION, text) && matches(BIOGRAPHY, text)) ||
      (text.includes(' liv') && matches(HOUSEHOLD, text)) ||
      isContact(fromFirstWord(text.toLowerCase())))
  )
}

const SUBJECT = String.raw`^[—–-]?\s*(?:\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}(?:,? \(?@\w+\)?| \([^()]{3,60}\))?,? (?:is|was|are|covers|writes|works|reports|has (?:written|covered|reported|worked))|I am|I['’]m|(?:He|She|They) (?:is|are|writes|covers|lives))\b`
const WORK =
  'writer|reporter|journalist|editor|correspondent|columnist|author|contribut(?:or|ing)|blogger|producer|curator|founder|critic|freelance|writes|covers|covering|pay on stuff|book[s,]'
const PROFESSION = pattern(WORK)
const BIOGRAPHY = pattern(String.raw`${SUBJECT}.*\b(?:${WORK})`)

/** "Tom lives in Port Ellery with his two dogs." */
const HOUSEHOLD = pattern(
  String.raw`^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3},? (?:(?:now )?lives|is\b.*\b(?:lives|living)) (?:in|near|outside)\b.*\bwith (?:her|his|their)\b`,
)

const isContact = phrases('contact')
