import { type Block, type Page, textLength } from '../../page/block.ts'
import { spelledOut } from '../../page/title.ts'
import { fieldOf, languageField, nameField } from '../front-matter/fields.ts'
import { matterAbove } from '../front-matter/find.ts'
import { blankTags } from '../site/tags.ts'
import { articleBlocks, blocksAlone } from './article-blocks.ts'
import { isBelow } from './beside.ts'
import { blocksOf } from './blocks.ts'
import { withoutCopies } from './copies.ts'
import { leadOf } from './lead.ts'
import { mainText } from './main-text.ts'
import { markedBlocks } from './marked.ts'
import { mendTags } from './mend.ts'
import { namesOf } from './names.ts'
import { withNotesNamed } from './note-links.ts'
import { proseWords } from './prose.ts'
import { structuredBlocks, templateBlocks } from './scripts.ts'
import { shownText } from './shown-text.ts'
import { withStandfirst } from './standfirst.ts'
import { tidyHtml } from './tidy.ts'
import { titleOf } from './title.ts'
import { preformattedBlocks } from './typed.ts'
import { isNoProse } from './unread.ts'
import { OTHER_VIEWS, SEEN, type View } from './views.ts'

/** A page with fewer words of prose may show something else in place of its article. */
const SPARSE = 30
/** What stands beside an article of fewer words of prose may be longer, and the rest of it behind a wall. */
const SHORT = 100
/** A template of Ruby, JavaScript or Python begins with a tag of its own, and no page that it makes does. */
const TEMPLATE = /^\s*(?:<%|\{[%{#])/
/** How many times the prose that is seen stands in scripts if the article does. */
const PLENTY = 3

/**
 * The main text of a web page, without what nobody sees; where no main text stands out, all that is visible. The title
 * is that of the front matter above it, or else the page's own.
 */
export function parseHtml(html: string): Page {
  const above = matterAbove(html)
  if (above === null)
    return { ...shownIn(TEMPLATE.test(html) ? blankTags(html) : html), shown: async () => shownText(html) }
  const page = shownIn(blankTags(html.slice(above.end)))
  const declared = fieldOf(above, 'title')
  const title = declared === null ? undefined : blocksOf(`<p>${declared}</p>`)[0]?.text
  return {
    title: title === undefined ? (page.title ?? nameField(above)) : spelledOut(title, page.blocks),
    language: languageField(above),
    blocks: page.blocks,
    shown: async () => shownText(html.slice(above.end)),
  }
}

/** What a page shows, or what it would show to a script where that is next to nothing. */
function shownIn(html: string): Page {
  const mended = withNotesNamed(mendTags(html))
  const seen = pageIn(mended, SEEN)
  const words = proseWords(seen.blocks)
  const isPlenty = (blocks: readonly Block[], plenty: number) => proseWords(blocks) > words * plenty
  if (words < SPARSE) {
    let other: Page | undefined
    for (const view of OTHER_VIEWS) {
      const page = without(pageIn(mended, view), seen.blocks)
      if (!isPlenty(page.blocks, view.plenty)) continue
      if (proseWords(page.blocks) >= SPARSE) return page
      // Labels of buttons are no article where something else is.
      other ??= page
    }
    if (other !== undefined) return other
  }
  const written = words < SHORT ? writtenIn(mended, words < SPARSE) : []
  if (isPlenty(written, PLENTY)) return { title: seen.title, blocks: written }
  const whole = words < SPARSE ? wholeOf(tidyHtml(mended, SEEN)?.html ?? mended) : []
  return isPlenty(whole, PLENTY) ? { title: seen.title, blocks: whole } : seen
}

/**
 * The prose in the scripts of a page: as the text of the article they describe, or, on a page that shows next to nothing,
 * first in templates, or else as it was typed.
 */
function writtenIn(html: string, isSparse: boolean): readonly Block[] {
  const places = isSparse ? [templateBlocks, preformattedBlocks, structuredBlocks] : [structuredBlocks]
  for (const blocksIn of places) {
    const blocks = blocksIn(html)
    if (blocks.length > 0) return blocks
  }
  return []
}

/** The main text of what a view shows of the page, under its lead; of paragraphs that are links where those are more. */
function pageIn(html: string, view: View): Page {
  const tidy = tidyHtml(html, view)
  const title = titleOf(namesOf(tidy?.html ?? html))
  if (tidy === null) return { title, blocks: blocksOf(html) }
  const own = mainBlocks(tidy.html, title)
  const unlinked = tidy.linked > textLength(own) ? tidyHtml(html, view, true) : null
  const blocks = unlinked === null ? own : mainBlocks(unlinked.html, title)
  return { title, blocks: withStandfirst(withoutCopies(blocks)) }
}

function mainBlocks(tidy: string, title: string | null): readonly Block[] {
  const main = mainText(tidy)
  const found = main === null || standsBelow(main, tidy) ? [] : articleBlocks(main)
  const blocks = proseWords(found) < SHORT ? markedBlocks(tidy, found) : found
  return blocks.length > 0 ? [...leadOf(tidy, blocks, title), ...blocks] : articleBlocks(tidy)
}

/** Whether all prose of the main text is what readers say of an article or the foot of its page, and there is more. */
function standsBelow(main: string, tidy: string): boolean {
  const proseIn = (html: string) => proseWords(blocksAlone(html, isNoProse, isBelow))
  return proseIn(main) === 0 && proseIn(tidy) > 0
}

/** All that is seen: in what is marked as the article, else of what no name says that it stands beside one, else at all. */
function wholeOf(html: string): readonly Block[] {
  const places = [markedBlocks(html, []), blocksAlone(html)]
  return places.find((blocks) => proseWords(blocks) > 0) ?? blocksOf(html)
}

/** A page without what stands in place of its article. */
function without({ title, blocks }: Page, others: readonly Block[]): Page {
  const texts = new Set(others.map(({ text }) => text))
  return { title, blocks: blocks.filter(({ text }) => !texts.has(text)) }
}
