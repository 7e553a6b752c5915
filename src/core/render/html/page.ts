import { spoken } from '../../reading-time.ts'
import type { Summarized, Summary } from '../../summary.ts'
import type { Renderer } from '../renderer.ts'
import { chart } from './chart.ts'
import { escaped } from './escape.ts'
import { prose } from './prose.ts'
import { standingOf } from './standing.ts'
import { STYLE } from './style.ts'

/**
 * One page that needs nothing else and runs nothing: each article with its chosen sentences marked, its summary in a
 * box above. What an article holds stays text.
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
  const standing = standingOf(summarized)
  const title = escaped(titleOf(summary))
  const language = `lang="${escaped(summary.language)}" dir="auto"`
  return `<article>
${alone ? `<h1 ${language}>${title}</h1>` : `<h2 class="title" ${language}>${title}</h2>`}
${facts(summary)}
${box(summary, id)}
${keywords(summary)}${chart(standing)}
<div ${language}>
${prose(summarized, standing, id, alone ? 2 : 3)}</div>
</article>`
}

function titleOf({ title, source }: Summary): string {
  return title ?? (source === '-' ? 'Summary' : source)
}

function facts({ source, ranker, stats }: Summary): string {
  const origin = source === '-' ? '' : `${escaped(source)} · `
  return `<p class="facts">${origin}${figure(stats.articleWords)} words in ${figure(stats.articleSentences)} sentences · ${escaped(ranker)} ranker</p>`
}

function figure(count: number): string {
  return count.toLocaleString('en-US')
}

/** Closed and opened by the browser itself, with the mouse and the keyboard. */
function box({ sentences, stats, language }: Summary, id: string): string {
  const items = sentences.map(
    ({ index, text }) => `<li><a href="#${id}s${index}">${escaped(text)}</a></li>\n`,
  )
  return `<details open>
<summary>No time to read? <span class="saved">${spoken(stats.secondsToRead)} instead of ${spoken(stats.secondsToRead + stats.secondsSaved)}</span></summary>
<ul lang="${escaped(language)}" dir="auto">
${items.join('')}</ul>
</details>`
}

function keywords({ keywords }: Summary): string {
  if (keywords === undefined || keywords.length === 0) return ''
  return `<ul class="keywords" aria-label="Key phrases">${keywords.map(({ phrase }) => `<li>${escaped(phrase)}</li>`).join('')}</ul>\n`
}
