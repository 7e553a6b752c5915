import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The path of an article of the fixtures. */
export const TEXT = resolve('fixtures/news-with-boilerplate/article.txt')

/** The paths of articles that need the large parsers, each from a file of its own. */
export const OTHERS = ['release-notes/article.md', 'html-news/article.html', 'pdf-letter/article.pdf'].map(
  (path) => resolve('fixtures', path),
)

/** What is to be printed for these articles. */
export function summaryOf(...articles: readonly string[]): string {
  return articles.map((article) => readFileSync(join(dirname(article), 'summary.txt'), 'utf8')).join('')
}
