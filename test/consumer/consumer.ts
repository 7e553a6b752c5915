// A program of someone else's: test/packed.ts compiles it against the packed package, strictly, and runs it.
import {
  type Article,
  type ErrorCode,
  type Options,
  parse,
  type RankerName,
  rank,
  rankers,
  render,
  type Sentence,
  type Summary,
  select,
  summarize,
  UserError,
} from 'no-time-to-read'
import remarkSummary, { type PageData } from 'no-time-to-read/remark'

const text = 'The mill turned again. Half the valley came to see it. It rained all day.'
const options: Options = { sentences: 1, ranker: 'lead', from: 'text', explain: true, keywords: 2 }
const { signal } = new AbortController()
const summary: Summary = await summarize(text, { ...options, signal })
const bytes: Summary = await summarize(new Uint8Array([73, 116, 32, 114, 97, 105, 110, 101, 100, 46]))
const first: string = summary.sentences.map((sentence) => sentence.text).join(' ')
const start: number | null | undefined = summary.sentences[0]?.start

const article: Article = await parse(text)
const names: readonly RankerName[] = rankers
const scores: number[] = await rank(article, { ranker: 'lexrank', about: 'mill' })
const chosen: readonly Sentence[] = select(article, scores, { percent: '40%' })
const page: string = await render(summary, 'html', { article, scores })
const list: string = await render(summary, 'bullets', { width: 40 })

const file = {
  data: {} as { [Name in keyof PageData]?: PageData[Name] },
  message: () => {},
  toString: () => text,
}
await remarkSummary({ sentences: 1, ranker: 'lead', keywords: false })(null, file)

// @ts-expect-error: there is no such ranker
const noRanker = { ranker: 'best' } satisfies Options
// @ts-expect-error: a page needs the article
const noArticle = () => render(summary, 'html')
// @ts-expect-error: a summary is not to be changed
const noChange = () => summary.sentences.push()

const prose: ErrorCode = 'no-prose'
const failed = await summarize('').catch((error: unknown) =>
  error instanceof UserError ? error.code : error,
)

if (first !== 'The mill turned again.' || start !== 0 || failed !== prose) throw new Error(first)
if (chosen.length !== 1 || names.length < 9) throw new Error(names.join())
if (list !== `- ${first}\n\nKeywords: mill, valley\n`) throw new Error(list)
if (bytes.sentences.length !== 1 || !page.includes('<mark')) throw new Error(page)
if (file.data.summary !== first) throw new Error(file.data.summary)

export { noArticle, noChange, noRanker }
