import { spoken } from '../../reading-time.ts'
import type { ChosenSentence, Summarized, Summary } from '../../summary.ts'
import { addressOf, placeOf } from '../address.ts'
import type { Renderer } from '../renderer.ts'
import { chart } from './chart.ts'
import { escaped } from './escape.ts'
import { prose } from './prose.ts'
import { rankingOf } from './ranking.ts'
import { STYLE } from './style.ts'

/**
 * One HTML page without scripts or outside resources: each article with its chosen sentences marked, and its summary in
 * a box above. Everything from the article is escaped.
 */
export const renderPage: Renderer = (summaries) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(summaries.length === 1 ? titleOf(summaries[0].summary) : `${summaries.length} summaries`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${summaries.length === 1 ? '' : `<h1 class="count">${summaries.length} summaries</h1>\n`}${summaries.map((each, at) => section(each, `a${at}`, summaries.length === 1)).join('\n')}
<footer>Every sentence of a summary stands in its article word for word.</footer>
</main>
</body>
</html>
`

function section(summarized: Summarized, id: string, alone: boolean): string {
  const { summary } = summarized
  const ranking = rankingOf(summarized)
  const title = escaped(titleOf(summary))
  const language = `lang="${escaped(summary.language)}" dir="auto"`
  return `<article>
${alone ? `<h1 ${language}>${title}</h1>` : `<h2 class="title" ${language}>${title}</h2>`}
${statistics(summary)}
${summaryBox(summary, id)}
${keywords(summary)}${chart(ranking)}
<div ${language}>
${prose(summarized, ranking, id, alone ? 2 : 3)}</div>
</article>`
}

function titleOf({ title, source }: Summary): string {
  return title ?? (source === '-' ? 'Summary' : source)
}

function statistics({ source, ranker, stats }: Summary): string {
  const origin = source === '-' ? '' : `${escaped(source)} · `
  return `<p class="facts">${origin}${grouped(stats.articleWords)} words in ${grouped(stats.articleSentences)} sentences · ${escaped(ranker)} ranker</p>`
}

function grouped(count: number): string {
  return count.toLocaleString('en-US')
}

/** The summary in an element that browsers open and close without a script, by mouse and keyboard. */
function summaryBox(summary: Summary, id: string): string {
  const { sentences, stats, language } = summary
  const page = addressOf(summary)
  const items = sentences.map(
    (it) => `<li><a href="#${id}s${it.index}">${escaped(it.text)}</a>${original(it, page)}</li>\n`,
  )
  return `<details open>
<summary>No time to read? <span class="saved">${spoken(stats.secondsToRead)} instead of ${spoken(stats.secondsToRead + stats.secondsSaved)}</span></summary>
<ul lang="${escaped(language)}" dir="auto">
${items.join('')}</ul>
</details>`
}

/** A link to a sentence's place on the page that it came from, which has an address. */
function original(sentence: ChosenSentence, page: string | null): string {
  const place = placeOf(sentence, page)
  if (place === null) return ''
  return ` <a class="original" lang="en" href="${escaped(place)}" aria-label="On its own page">↗</a>`
}

function keywords({ keywords }: Summary): string {
  if (keywords === undefined || keywords.length === 0) return ''
  return `<ul class="keywords" aria-label="Key phrases">${keywords.map(({ phrase }) => `<li>${escaped(phrase)}</li>`).join('')}</ul>\n`
}
