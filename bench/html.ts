// How much of real web pages' main text is found, and how much of what is printed does not belong to it.

import { dropBoilerplate } from '../src/core/boilerplate/boilerplate.ts'
import { parseHtml } from '../src/core/formats/html/parse.ts'
import type { TextSource } from '../src/core/formats/source.ts'
import { readArticle } from '../src/core/read-article.ts'
import { summarizeSource } from '../src/core/summarize.ts'
import { readRecords } from './data.ts'
import { splitLines, visibleLines } from './dump.ts'
import { report } from './figures.ts'
import { type PhrasePage, phraseScore, textOf } from './page-judges.ts'
import { average, compare } from './shingles.ts'

/** Floors of the main text's F1 on html-dev and of the phrases' on pages-dev, and ceilings of the share of printed sentences that are not in it. */
const LIMITS = { f1: 0.965, phrases: 0.93, leakFromHtml: 0.01, leakFromDump: 0.03 }

interface PageRecord {
  readonly id: string
  readonly url: string
  readonly html: string
  /** The main text by hand. */
  readonly text: string
}

/** `--show` prints what leaks; `--page <part of its address>` shows one page's blocks. */
const show = process.argv.includes('--show')
const [, only] = process.argv.join(' ').match(/--page (\S+)/) ?? []

/** Compared are letters and digits: pages and people set spaces and quotation marks differently. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

async function printed(source: TextSource): Promise<readonly string[]> {
  const { summary } = await summarizeSource(source)
  return summary.sentences.map(({ text }) => text)
}

async function leak(label: string, sources: readonly TextSource[]): Promise<number> {
  let [leaked, all] = [0, 0]
  for (const [at, source] of sources.entries()) {
    const gold = letters(pages[at].text)
    const sentences = await printed(source).catch(() => [])
    const foreign = sentences.filter((sentence) => !gold.includes(letters(sentence)))
    if (show) for (const sentence of foreign) console.log(`${label} ${pages[at].url}\n  ${sentence}`)
    leaked += foreign.length
    all += sentences.length
  }
  console.log(`${label}: ${leaked} of ${all} printed sentences are not in the main text`)
  return leaked / all
}

/** F1 of the phrases of pages-dev in what the program reads: paragraphs, headings and titles. */
async function phrasesFound(): Promise<number> {
  const found: [PhrasePage, string][] = []
  for (const page of readRecords<PhrasePage>('pages-dev')) {
    const { article } = await readArticle({ name: '', format: 'html', text: page.html })
    const paragraphs = article.paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(' '))
    const headings = new Set(article.paragraphs.map(({ heading }) => heading))
    found.push([page, [...paragraphs, ...headings, article.title].join('\n')])
  }
  return phraseScore(found)
}

function showPage({ html, text }: PageRecord): void {
  const gold = letters(text)
  const page = parseHtml(html)
  const kept = new Set(dropBoilerplate(page).blocks.map((block) => block.text))
  for (const { kind, text } of page.blocks) {
    const mark = `${kept.has(text) ? '+' : '-'}${gold.includes(letters(text)) ? ' ' : '!'}`
    console.log(mark, kind, text)
  }
  for (const line of splitLines(text)) {
    if (!letters(textOf(page)).includes(letters(line))) console.log('missing', line)
  }
}

const pages = readRecords<PageRecord>('html-dev').filter(
  ({ url }) => only === undefined || url.includes(only),
)
if (only !== undefined) for (const page of pages) showPage(page)
const parsed = pages.map(({ html }) => parseHtml(html))
const mainText = average(pages.map(({ text }, at) => compare(text, textOf(dropBoilerplate(parsed[at])))))
const library = average(pages.map(({ text }, at) => compare(text, textOf(parsed[at]))))
console.table({ library, mainText })
if (show && only === undefined) {
  const scored = pages.map(({ url, text }, at) => ({
    url,
    ...compare(text, textOf(dropBoilerplate(parsed[at]))),
  }))
  console.table(
    scored.sort((a, b) => Math.min(a.precision, a.recall) - Math.min(b.precision, b.recall)).slice(0, 40),
  )
}
const found = {
  f1: mainText.f1,
  phrases: await phrasesFound(),
  leakFromHtml: await leak(
    'html',
    pages.map(({ url, html }) => ({ name: url, format: 'html', text: html })),
  ),
  leakFromDump: await leak(
    'dump',
    pages.map(({ url, html }) => ({ name: url, format: 'text', text: visibleLines(html).join('\n') })),
  ),
}
report([
  {
    name: 'main text of pages, F1',
    value: found.f1,
    floor: LIMITS.f1,
    best: `Readability ${library.f1.toFixed(3)}`,
  },
  { name: 'printed and not main text, of HTML', value: found.leakFromHtml, limit: LIMITS.leakFromHtml },
  { name: 'printed and not main text, of dumps', value: found.leakFromDump, limit: LIMITS.leakFromDump },
])
console.log(`pages-dev: F1 of phrases ${found.phrases.toFixed(3)}`)
for (const name of ['f1', 'phrases'] as const) {
  if (found[name] < LIMITS[name]) console.error(`${name} is below its floor of ${LIMITS[name]}`)
}
for (const name of ['leakFromHtml', 'leakFromDump'] as const) {
  if (found[name] > LIMITS[name]) console.error(`${name} is above its ceiling of ${LIMITS[name]}`)
}
