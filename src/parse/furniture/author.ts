import { matches, pattern } from '../../language/pattern.ts'
import type { Line } from './line.ts'

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
    else if (isAboutAuthor(line) && (dump || following === 0)) start = index
    else if (isContent(line)) {
      following += line.words
      teasers &&= line.words <= TEASER_WORDS
    }
    if (following > allowed) return start
  }
  return lines.length
}

/** A heading is sure; a line may be one of the article's own. */
function isStories({ look, block }: Line): boolean {
  return look === 'stories' && block.kind === 'heading'
}

function isContent({ look, block }: Line): boolean {
  return look === 'prose' || block.kind === 'item'
}

/** Longer lines are about someone the article is about. */
const AUTHOR_WORDS = 70

function isAboutAuthor({ look, words, block: { text } }: Line): boolean {
  return (
    look === 'prose' &&
    words <= AUTHOR_WORDS &&
    (matches(BIOGRAPHY, text) || matches(HOUSEHOLD, text) || matches(CONTACT, text.toLowerCase()))
  )
}

const BIOGRAPHY = pattern(
  String.raw`^[—–-]?\s*(?:\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}(?:,? \(?@\w+\)?| \([^()]{3,60}\))?,? (?:is|was|are|covers|writes|works|reports|has (?:written|covered|reported|worked))|I am|I['’]m|(?:He|She|They) (?:is|are|writes|covers|lives))\b.*\b(?:writers?|reporters?|journalists?|editors?|correspondents?|columnists?|authors?|contributors?|contributing|bloggers?|producer|curator|founder|critic|freelance|writes|covers|covering|pay on stuff|book[s,])`,
)

const CONTACT = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:(?:you can )?(?:follow|reach|contact|e-?mail|find) (?:him|her|them|me|us|\p{Ll}[\p{L}'’-]+(?: \p{Ll}[\p{L}'’-]+)?) (?:on|at|via|by)\b|\(?(?:additional )?(?:reporting|writing|editing|report) by\b|.{3,80} contributed to this (?:report|story|article|post)|the (?:views|opinions) expressed|opinions expressed)`,
)

/** "Tom lives in Port Ellery with his two dogs." */
const HOUSEHOLD = pattern(
  String.raw`^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3},? (?:(?:now )?lives|is\b.*\b(?:lives|living)) (?:in|near|outside)\b.*\bwith (?:her|his|their)\b`,
)
