import type { Article } from '../../core/article.ts'
import { UserError } from '../../core/error.ts'
import { OUTPUT_FORMATS, type OutputFormat, RENDERERS } from '../../core/render/render.ts'
import { PLAIN } from '../../core/render/style.ts'
import type { Summary } from '../../core/summary.ts'
import { checkNames, type Names, oneOf } from './options.ts'

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
  const { width, article, scores = [] } = options
  oneOf('format', format, OUTPUT_FORMATS)
  if (format === 'html' && (article === undefined || article.sentences.length !== scores.length)) {
    throw new UserError('invalid-option', 'html shows the article', 'pass it and its scores')
  }
  const shown = { summary, article: article ?? EMPTY, scores: Float64Array.from(scores), lacks: [] }
  const print = await RENDERERS[format]()
  return print([shown], { wrap: await wrapAt(width), explain: null, style: PLAIN, several: false })
}

const EMPTY: Article = { title: null, language: '', sections: [], paragraphs: [], sentences: [] }

async function wrapAt(width: number | undefined) {
  if (width === undefined) return null
  if (!(width >= 1)) throw new UserError('invalid-option', `width is "${width}"`, 'pass a number of columns')
  const { wrap } = await import('../../core/render/wrap.ts')
  return (text: string, indent: number) => wrap(text, width, indent)
}
