import { parseHtml } from '../src/core/formats/html/parse.ts'
import type { Block, Page } from '../src/core/page/block.ts'
import { readRecords } from './data.ts'
import { visibleLines } from './dump.ts'
import { average, compare } from './shingles.ts'

/** What leaves boilerplate out of a page. */
export type Drop = (page: Page) => Page

/** Real pages, as HTML or as all their visible text, a line for each block. */
export interface Judge {
  readonly name: string
  /** F1 of the text that is kept. */
  score(drop: Drop): number
}

/** A page of html-dev: its main text was written out by hand. */
interface GoldPage {
  readonly html: string
  readonly text: string
}

/** A page of pages-dev: phrases that must be in its article and phrases that must not. */
export interface PhrasePage {
  readonly html: string
  readonly with: readonly string[]
  readonly without: readonly string[]
}

/** Lines as a page that came as plain text. */
export function pageOf(lines: readonly string[]): Page {
  return { title: null, blocks: lines.map((text): Block => ({ kind: 'paragraph', text, anchors: null })) }
}

/** The text of a page's blocks, a line each. */
export function textOf({ blocks }: Page): string {
  return blocks.map(({ text }) => text).join('\n')
}

/** The pages of html-dev and pages-dev, each as HTML and as a dump; parsed once. */
export function judges(): Judge[] {
  const gold = readRecords<GoldPage>('html-dev')
  const phrases = readRecords<PhrasePage>('pages-dev')
  return [
    goldJudge('html-dev', gold, parseHtml),
    goldJudge('html-dev dumps', gold, dumpOf),
    phraseJudge('pages-dev', phrases, parseHtml),
    phraseJudge('pages-dev dumps', phrases, dumpOf),
  ]
}

const dumpOf = (html: string): Page => pageOf(visibleLines(html))

function goldJudge(name: string, records: readonly GoldPage[], parse: (html: string) => Page): Judge {
  const pages = records.map(({ html, text }) => ({ text, page: parse(html) }))
  const score = (drop: Drop) => average(pages.map(({ text, page }) => compare(text, textOf(drop(page))))).f1
  return { name, score }
}

function phraseJudge(name: string, records: readonly PhrasePage[], parse: (html: string) => Page): Judge {
  const pages = records.map((record) => ({ record, page: parse(record.html) }))
  const kept = (drop: Drop, page: Page) => `${textOf(drop(page))}\n${page.title ?? ''}`
  return {
    name,
    score: (drop) => phraseScore(pages.map(({ record, page }) => [record, kept(drop, page)])),
  }
}

/** F1 of phrases in texts, as in trafilatura's evaluation: each that must be there is a hit or a miss. */
export function phraseScore(found: readonly (readonly [PhrasePage, string])[]): number {
  let [hits, missed, wrong] = [0, 0, 0]
  for (const [page, text] of found) {
    const isIn = (phrase: string) => fold(text).includes(fold(phrase))
    hits += page.with.filter(isIn).length
    missed += page.with.filter((phrase) => !isIn(phrase)).length
    wrong += page.without.filter(isIn).length
  }
  return (2 * hits) / (2 * hits + missed + wrong)
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim()
