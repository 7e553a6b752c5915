import type { Article, Summary } from '../../src/index.ts'
import { library } from './built.ts'
import { faultsOfArticle } from './checks/article.ts'
import { faultsOfError } from './checks/error.ts'
import { faultsOfPrinted } from './checks/printed.ts'
import { faultsOfChoice, faultsOfSummary } from './checks/summary.ts'
import type { Input } from './inputs/input.ts'
import { failed, type Trial } from './trial.ts'

/** Summarizes an input with the built library, reads its article apart from that, prints it, and looks at everything. */
export async function tryLibrary({ article: given, options, output, width }: Input): Promise<Trial> {
  const copy = typeof given === 'string' ? given : Uint8Array.from(given)
  const { from, language } = options
  const summary = await outcome(library.summarize(given, options))
  const article = await outcome(library.parse(given, { from, language }))
  if (typeof given !== 'string' && Buffer.compare(given, copy as Uint8Array) !== 0)
    return failed(['changes its input'])
  if (article instanceof Failure)
    return failed([...article.faults, ...unlike(summary, article)], article.code)
  const ofArticle = faultsOfArticle(article, typeof given === 'string' ? given : null)
  if (summary instanceof Failure)
    return failed([...ofArticle, ...summary.faults, ...unlike(summary, article)], summary.code)
  const printed = await outcome(print(summary, article, { output, width }))
  return failed([
    ...ofArticle,
    ...faultsOfSummary(summary, article, options),
    ...(printed instanceof Failure ? printed.faults : faultsOfPrinted(printed, output, summary)),
  ])
}

/** The same by the pieces of the library, one after another, which read the article but once. */
export async function tryPieces({ article: given, options }: Input): Promise<Trial> {
  const { from, language, ranker, about, explain: _, keywords: __, ...length } = options
  const article = await outcome(library.parse(given, { from, language }))
  if (article instanceof Failure) return failed(article.faults, article.code)
  const ofArticle = faultsOfArticle(article, typeof given === 'string' ? given : null)
  const scores = await outcome(library.rank(article, { ranker, about }))
  if (scores instanceof Failure) return failed([...ofArticle, ...scores.faults], scores.code)
  if (article.sentences.length === 0) return failed(ofArticle, 'no-prose')
  return failed([...ofArticle, ...faultsOfChoice(library.select(article, scores, length), article, options)])
}

/** Whether the same input gives the same summary, or the same error, once more. */
export async function tryAgain({ article, options }: Input): Promise<Trial> {
  const [first, second] = [
    await outcome(library.summarize(article, options)),
    await outcome(library.summarize(article, options)),
  ]
  return failed(JSON.stringify(first) === JSON.stringify(second) ? [] : ['is not the same twice'])
}

/** An error that was awaited, and what is wrong with it. */
class Failure {
  readonly faults: readonly string[]
  readonly code: string

  constructor(error: unknown) {
    this.faults = faultsOfError(error)
    this.code = error instanceof library.UserError ? error.code : 'unknown'
  }
}

function outcome<Result>(promise: Promise<Result>): Promise<Result | Failure> {
  return promise.catch((error: unknown) => new Failure(error))
}

/** An article without sentences can be read but not summarized; else both are refused for the same reason. */
function unlike(summary: Summary | Failure, article: Article | Failure): string[] {
  const refused = summary instanceof Failure ? summary.code : null
  if (article instanceof Failure)
    return refused === article.code || refused === 'conflicting-options' ? [] : ['is read but for once']
  return (refused === 'no-prose') === (article.sentences.length === 0) || refused === 'invalid-option'
    ? []
    : ['is refused though it has prose']
}

async function print(
  summary: Summary,
  article: Article,
  { output, width }: Pick<Input, 'output' | 'width'>,
): Promise<string> {
  if (output !== 'html') return library.render(summary, output, { width })
  return library.render(summary, output, { article, scores: await library.rank(article) })
}
