import { isBeside } from './beside.ts'
import { isRaised } from './note-mark.ts'
import { ownTexts } from './own-texts.ts'
import { pictureText } from './picture.ts'
import { tagWriter } from './tag-writer.ts'
import { type Attributes, readTags } from './tags.ts'
import type { View } from './views.ts'

const LIMITS = {
  /** Whoever walks the tree may recurse; the deepest of 90 real pages had 51 elements one in another. */
  deepest: 80,
  /** Finding the main text among more takes seconds; the largest of those pages had 1,400 elements. */
  mostMarkup: 10_000,
  /** A long novel. */
  mostText: 4_000_000,
}
/** Written anew around the rest. */
const FRAME = new Set(['html', 'head', 'body'])
/** Elements that are about the page and belong into its head. */
const HEAD = new Set(['title', 'meta'])
/** Elements that mean something though they hold nothing. */
const EMPTY = new Set(['br', 'meta'])

/** Readability takes these for what ends a paragraph, though they are part of its lines. */
const OLD_INLINE = new Set(['font', 'big', 'u', 'tt', 'acronym', 'nobr'])

/** As Sphinx and pandoc call the parts of a text. */
const SECTION = /^(?:section|level\d)\b/

/** A page in clean HTML. */
export interface Tidy {
  readonly html: string
  /** The length of its paragraphs that are links, in UTF-16 units. */
  readonly linked: number
}

/**
 * The page in clean HTML of bounded depth, without what a view leaves out and without empty elements, nor the links that are
 * paragraphs if these are unlinked; null where it is larger than an article.
 */
export function tidyHtml(
  html: string,
  { isLeftOut, isMisnamed, showsConsent }: View,
  unlinks = false,
): Tidy | null {
  const head = tagWriter(LIMITS)
  const body = tagWriter(LIMITS)
  const texts = ownTexts()
  let into = body
  let unread = 0
  let linked = 0
  const path: { name: string; attributes: Attributes }[] = []
  const open = (name: string, attributes: Attributes) => {
    texts.open(name, attributes)
    into.open(name, name === 'p' ? paragraphIn(path.at(-1), attributes) : attributes)
    path.push({ name, attributes })
  }
  const close = () => {
    path.pop()
    const { is, length } = texts.close()
    if (is === 'linked paragraph') linked += length
    if (is === 'attribution' || (is === 'consent' && !showsConsent)) into.drop()
    else if (is === 'remark') into.close('p')
    else if (is === 'beside') into.close('p', true)
    else into.close(is === 'linked paragraph' && unlinks ? 'span' : undefined)
  }
  const text = (text: string) => {
    texts.text(text)
    into.text(text)
  }
  readTags(html, {
    open(name, attributes) {
      if (unread > 0 || isLeftOut(name, attributes)) unread++
      else if (!FRAME.has(name)) {
        into = HEAD.has(name) ? head : body
        if (EMPTY.has(name)) into.empty(name, attributes)
        else if (name === 'img') {
          open('span', {})
          text(pictureText(attributes))
        } else if (isMisnamed(name, attributes)) open('div', {})
        else
          open(
            inlineName(name, attributes),
            isAnchor(name, attributes) ? { ...attributes, id: '' } : attributes,
          )
      }
    },
    text(more) {
      if (unread === 0) text(more)
    },
    close(name) {
      if (unread > 0) unread--
      else if (!EMPTY.has(name) && !FRAME.has(name)) close()
      if (HEAD.has(name)) into = body
    },
  })
  const [about, shown] = [head.html(), body.html()]
  if (about === null || shown === null) return null
  return { html: `<html><head>${about}</head><body>${shown}</body></html>`, linked }
}

/** Whether the id of a section is a word of its heading, as "header" is in a standard: it says what that is about, not where it stands. */
function isAnchor(name: string, { id = '', class: called = '' }: Attributes): boolean {
  return id !== '' && (name === 'section' || SECTION.test(called)) && !isBeside(name, { id, class: called })
}

/** The attributes of a paragraph, with those of what stands beside the article: Readability drops a box around one paragraph. */
function paragraphIn(
  box: { name: string; attributes: Attributes } | undefined,
  attributes: Attributes,
): Attributes {
  return box !== undefined && isBeside(box.name, box.attributes)
    ? { ...attributes, class: `${box.attributes.class ?? ''} ${box.attributes.id ?? ''}` }
    : attributes
}

/** What an element within a line is called to what finds the main text, which drops styles. */
function inlineName(name: string, attributes: Attributes): string {
  const known = OLD_INLINE.has(name) ? 'span' : name
  return known === 'span' && isRaised(known, attributes) ? 'sup' : known
}
