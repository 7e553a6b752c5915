/** What a phrase gives a line away as. The kinds up to `stories` are told by how a line begins. */
export type PhraseKind =
  /** Buttons and section names: the whole line. */
  | 'label'
  /** A button and what it is about: the whole line, without a full stop. */
  | 'button'
  /** Orders that are prompts only together with a `request`. */
  | 'order'
  | 'request'
  /** Prompts on their own; `click` opens long ones, too. */
  | 'prompt'
  | 'click'
  /** Small print; `consent` together with what `browsing` is about. */
  | 'notice'
  | 'consent'
  | 'browsing'
  /** What stands before a name. */
  | 'byline'
  /** Before the number of a figure; before a colon and what a picture shows; before whoever took it. */
  | 'figure'
  | 'picture'
  | 'credit'
  /** Before a colon and another story's headline; before a colon, but in sentences as well. */
  | 'teaser'
  | 'field'
  /** Before a colon, in the head of a message. */
  | 'mail'
  /** Before the readers' comments; above other stories: the whole line. */
  | 'comments'
  | 'stories'
  /** Above a list of works, of links to other pages, above thanks and declarations: the whole heading. */
  | 'works'
  | 'links'
  | 'thanks'
  /** Above what stands below all that a project or site writes: the whole heading. */
  | 'standing'
  /** What makes a sentence say nothing of the matter: it greets, is about a series, tells what is to come or where more is. */
  | 'aside'
  /** How to reach the author, and who else worked on the article. */
  | 'contact'

/** Kinds that are no phrases but single words: those that stand in dates, with numbers and nothing else. */
export const WORD_KINDS = ['date'] as const
export type WordKind = (typeof WORD_KINDS)[number]

/**
 * The phrases of a language in lower case, by what they give away, parted by " / " or line breaks, and its single words,
 * parted by spaces. In phrases
 *
 * - `(a|b)` is one of them, `[a]` or `[a|b]` may be missing,
 * - `*` is any one word, `#` a number, `…` whatever follows; at the start of a phrase, whatever stands before it,
 * - `'` is either apostrophe.
 *
 * A phrase begins with two letters, a number, `…` or a bracket of such beginnings without another inside.
 */
export type PhraseList = Readonly<Partial<Record<PhraseKind | WordKind, string>>>
