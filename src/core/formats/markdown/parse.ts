import { checkPageSize } from '../../article-limit.ts'
import { tangledMarkdown } from '../../error.ts'
import { type Block, type Page, shifted, textLength } from '../../page/block.ts'
import { spelledOut } from '../../page/title.ts'
import { fieldOf, languageField, nameField } from '../front-matter/fields.ts'
import { matterAbove } from '../front-matter/find.ts'
import { mapAbove } from '../front-matter/map.ts'
import { withoutSite } from '../front-matter/title.ts'
import { shortStandfirst } from '../html/standfirst.ts'
import { missing } from '../site/holes.ts'
import { collectBlocks } from './blocks.ts'
import { withoutFence } from './code.ts'
import { fencedProse, isFencedProse } from './fenced-prose.ts'
import { exceedsNestingLimit, joinBlankLines } from './nesting-limit.ts'
import { parsePart } from './parser.ts'
import { parseInParts } from './parts.ts'
import { prepare } from './prepare.ts'
import { exceedsSizeLimit } from './size-limit.ts'
import type { Root } from './tree.ts'

/**
 * Markdown (CommonMark with GFM tables, task lists and footnotes, front matter, and what its dialects and site generators
 * add) as a page. The title is that of the front matter, else what it begins with, if that is a heading and not of a section.
 */
export async function parseMarkdown(input: string): Promise<Page> {
  checkPageSize(input.length, 0)
  const text = withoutFence(input)
  const above = matterAbove(text) ?? mapAbove(text)
  const body = above === null ? text : blankHead(text, above.end)
  const prepared = prepare(body)
  const root = parseTree(prepared)
  const blocks = shortStandfirst(await readBlocks(prepared, root))
  const declared = above && (fieldOf(above, 'title') ?? fieldOf(above, WORDPRESS_TITLE))
  const title = declared === null ? undefined : (await readBlocks(prepare(asHeading(declared))))[0]?.text
  const language = above === null ? undefined : languageField(above)
  const holes = missing(body, prepared)
  const shown = async () => (await import('./shown.ts')).shownIn(root, prepared, body)
  if (above && title !== undefined)
    return { title: spelledOut(withoutSite(title, above), blocks), language, blocks, ...holes, shown }
  const at = titleAt(blocks)
  return {
    title: blocks[at]?.text ?? (above && nameField(above)),
    language,
    blocks: blocks.filter((_, index) => index !== at),
    ...holes,
    shown,
  }
}

/**
 * Where the title of a text stands, or -1: its first heading, if the text begins with it and it heads no section, or if it is
 * the only one of the top level and little stands above it: tags, notes, who translated it.
 */
function titleAt(blocks: readonly Block[]): number {
  const at = blocks.findIndex(({ kind }) => kind === 'heading')
  const rest = blocks.slice(at + 1)
  if (at <= 0) return at === 0 && isOfSection(blocks[at], rest) ? -1 : at
  const isAlone = blocks[at].level === 1 && !rest.some(({ kind, level }) => kind === 'heading' && level === 1)
  return isAlone && textLength(blocks.slice(0, at)) < textLength(rest) * MOST_ABOVE ? at : -1
}

/** As WordPress names it, whose texts are exported so. */
const WORDPRESS_TITLE = 'post_title'

/** "Summary" and "Next steps" head sections, where others as deep follow; a title says more. */
const LONGEST_LABEL = 2
const FEWEST_LIKE_IT = 2
/** What may stand above a title, as a share of what stands below. */
const MOST_ABOVE = 0.25

/** Whether the heading above a text is the first of several alike, none of them of the top level. */
function isOfSection({ text, level = 1 }: Block, rest: readonly Block[]): boolean {
  if (level === 1 || text.split(' ').length > LONGEST_LABEL) return false
  return rest.filter((block) => block.kind === 'heading' && block.level === level).length >= FEWEST_LIKE_IT
}

const TAG = /<(?:[a-z][\w-]*[\s/>]|[/!])/i

/** The blocks of prepared Markdown; what reads HTML is loaded where there may be some. */
async function readBlocks(text: string, root = parseTree(text)): Promise<Block[]> {
  const blocks = await blocksOf(root, text)
  return isFencedProse(root, textLength(blocks)) ? blocksOf(root, text, fencedProse) : blocks
}

async function blocksOf(root: Root, text: string, readCode?: typeof fencedProse): Promise<Block[]> {
  if (!TAG.test(text)) return collectBlocks(root, text, { readCode })
  const { blocksWithHtml } = await import('./html.ts')
  return blocksWithHtml(
    (htmlReader) => collectBlocks(root, text, { readCode, htmlReader }),
    (part, offset) => shifted(collectBlocks(parseTree(part), part), offset),
  )
}

/** A line in which nothing is a mark of a block. */
function asHeading(line: string): string {
  return `# ${line.replace(/\s+/g, ' ')}`
}

function blankHead(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
}

/** The syntax tree; a `UserError` where it would take the parser minutes or its stack. */
function parseTree(text: string): Root {
  if (exceedsSizeLimit(text) || exceedsNestingLimit(text)) throw tangledMarkdown()
  try {
    return parseInParts(joinBlankLines(text), parsePart)
  } catch (error) {
    throw error instanceof RangeError ? tangledMarkdown() : error
  }
}
