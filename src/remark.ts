import { UserError } from './core/error.ts'
import { frontMatter } from './core/formats/front-matter/find.ts'
import { withoutMark } from './core/formats/mark.ts'
import {
  checkNames,
  LENGTH_OPTIONS,
  type LengthOptions,
  type Names,
  RANK_OPTIONS,
  type RankOptions,
  summaryOptionsOf,
} from './core/library/options.ts'
import { minutesFor } from './core/reading-time.ts'
import { paragraphOf } from './core/render/paragraph.ts'
import { type SummaryOptions, summarizeSource } from './core/summarize.ts'

/** The options of the plugin: as the library's, but that key phrases are given where nobody says otherwise. */
export interface Options extends LengthOptions, Omit<RankOptions, 'signal'> {
  /** ISO 639-1 code of the pages' language; by default what their front matter says, else detected. */
  readonly language?: string | undefined
  /** So many key phrases at most, true for eight, or false for none; by default eight. */
  readonly keywords?: number | boolean | undefined
}

/** What a page gets in `file.data` and in its front matter. */
export interface PageData {
  /** One line of prose, its sentences word for word as the page has them. */
  readonly summary: string
  /** Best first; missing where none were asked for. */
  readonly keywords?: readonly string[]
  /** How long the whole page takes to read, in whole minutes, at least 1. */
  readonly readingTime: number
}

/** A file as unified hands it on; no more of it, so that its type needs no package. */
export interface File {
  readonly data: Record<string, unknown>
  message(reason: string, origin: string): unknown
  toString(): string
}

const { signal: _, ...RANKING } = RANK_OPTIONS
const NAMES: Names<Options> = { ...LENGTH_OPTIONS, ...RANKING, language: true, keywords: true }

/**
 * A remark plugin that puts a page's summary, key phrases and reading time, `PageData`, into `file.data` and into the front
 * matter that a site generator keeps there; what stands there already stays. It reads the file's source and not the
 * tree, which other plugins and dialects have changed: so it gives what the command gives. A page without prose gets
 * nothing, one that cannot be read a message. Throws a `UserError` where an option is wrong.
 */
export function remarkSummary(options: Options = {}): (tree: unknown, file: File) => Promise<void> {
  checkNames(options, NAMES)
  const asked = summaryOptionsOf({ ...options, keywords: options.keywords ?? true })
  return async (_, file) => {
    const above = frontMatterIn(file.data)
    try {
      const data = await dataOf(sourceOf(file, above), asked)
      for (const place of [file.data, ...above]) fill(place, data)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      if (error.code !== 'no-prose') file.message(error.message, `no-time-to-read:${error.code}`)
    }
  }
}

// As configurations want it that name their plugins.
export default remarkSummary

type Fields = Record<string, unknown>

/** The front matter of a file, which its site generator has read: of Astro, of Docusaurus, of those with vfile-matter. */
function frontMatterIn({ astro, frontMatter, matter }: Fields): Fields[] {
  return [(astro as Fields | undefined)?.frontmatter, frontMatter, matter].filter(
    (fields): fields is Fields => typeof fields === 'object' && fields !== null,
  )
}

/** Of what stands above a page, what its summary is made with. */
const READ = ['title', 'lang', 'language', 'locale']

/** The page as its author wrote it: site generators take off the front matter before remark sees the page. */
function sourceOf(file: File, above: readonly Fields[]): string {
  const text = withoutMark(String(file))
  if (frontMatter(text) !== null) return text
  const lines = READ.flatMap((name) => {
    const value = above.map((fields) => fields[name]).find((value) => typeof value === 'string')
    return value === undefined ? [] : [`${name}: ${JSON.stringify(value)}\n`]
  })
  return lines.length === 0 ? text : `---\n${lines.join('')}---\n\n${text}`
}

async function dataOf(text: string, asked: SummaryOptions): Promise<PageData> {
  const { summary } = await summarizeSource({ name: '', format: 'markdown', text }, asked)
  const { keywords, stats } = summary
  return {
    summary: paragraphOf(summary),
    ...(keywords && { keywords: keywords.map(({ phrase }) => phrase) }),
    readingTime: minutesFor(stats.articleWords),
  }
}

/** What an author wrote is not written over, but for a field that is left empty. */
function fill(place: Fields, data: PageData): void {
  for (const [name, value] of Object.entries(data)) place[name] ??= value
}
