import type { Article } from '../article.ts'
import { type OutputFormat, RENDERERS } from '../render/render.ts'
import { PLAIN } from '../render/style.ts'
import type { Summary } from '../summary.ts'
import { noArticleToShow } from './error.ts'
import { checked, checkNames, type Names } from './options.ts'

/** How a summary is printed. */
export interface RenderOptions {
  /** Text and bullets break their lines at this column; by default each sentence is one line. */
  readonly width?: number | undefined
}

/** What a page shows besides the summary. */
export interface PageOptions {
  readonly article: Article
  /** The salience of every sentence of the article, as `rank` gives it. */
  readonly scores: ArrayLike<number>
}

type AllOptions = RenderOptions & Partial<PageOptions>

const OPTIONS: Names<AllOptions> = { width: true, article: true, scores: true }

/**
 * A summary as `summarize -f` prints it, ending in a line break. Rejects with a `UserError` where the format or an
 * option is none, or the format is "html" and there is no article to show.
 */
export function render(
  summary: Summary,
  format: Exclude<OutputFormat, 'html'>,
  options?: RenderOptions,
): Promise<string>
export function render(summary: Summary, format: 'html', options: PageOptions): Promise<string>
export async function render(
  summary: Summary,
  format: OutputFormat,
  options: AllOptions = {},
): Promise<string> {
  checkNames(options, OPTIONS)
  const { article, scores = [] } = options
  checked('format', format)
  const width = checked('width', options.width)
  if (format === 'html' && (article === undefined || article.sentences.length !== scores.length)) {
    throw noArticleToShow()
  }
  const shown = { summary, article: article ?? EMPTY, scores: Float64Array.from(scores), lacks: [] }
  const print = await RENDERERS[format]()
  return print([shown], { wrap: await wrapAt(width), explain: null, style: PLAIN, several: false })
}

const EMPTY: Article = { title: null, language: '', sections: [], paragraphs: [], sentences: [] }

async function wrapAt(width: number | undefined) {
  if (width === undefined) return null
  const { wrap } = await import('../render/wrap.ts')
  return (text: string, indent: number) => wrap(text, width, indent)
}
