import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import type { Block, Page } from '../src/parse/block.ts'
import { dropFurniture } from '../src/parse/furniture.ts'

/** Floors a change must not fall below; all shares. Lower one only on purpose. */
const FLOORS = { recall: 0.935, precision: 0.925, f1: 0.93 }
/**
 * Ceilings of the share of words that may be lost from texts that are all article. CNN stories end in furniture of
 * their own, "… contributed to this report.", a third of a percent of their words.
 */
const CEILINGS = { 'html-dev': 0.002, 'cnn-paragraphs-train': 0.006, 'sentence-boundaries-dev': 0.001 }
/** Words of a shingle, as in scrapinghub's article-extraction-benchmark. */
const SHINGLE = 4

const DATA = new URL('../../shared/data/', import.meta.url)
const UNSEEN =
  'script, style, template, noscript, head, [hidden], [aria-hidden="true"], svg, iframe, select, textarea'
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

/** What is needed of a DOM node. */
interface VisibleNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<VisibleNode>
}

interface Score {
  readonly precision: number
  readonly recall: number
}

function records(file: string): Record<string, string>[] {
  const lines = gunzipSync(readFileSync(new URL(file, DATA)))
    .toString()
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line))
}

function visibleLines(html: string): string[] {
  const { document } = parseHTML(html)
  for (const element of document.querySelectorAll(UNSEEN)) element.remove()
  const parts: string[] = []
  collect(document.documentElement, parts)
  return split(parts.join(''))
}

function collect(node: VisibleNode, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) parts.push((child.textContent ?? '').replace(/\s+/g, ' '))
    if (child.nodeType !== 1) continue
    const edge = INLINE.has(child.nodeName.toUpperCase()) ? '' : '\n'
    parts.push(edge)
    collect(child, parts)
    parts.push(edge)
  }
}

function split(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

function pageOf(lines: readonly string[]): Page {
  return { title: null, blocks: lines.map((text): Block => ({ kind: 'paragraph', text, anchors: null })) }
}

type Shingles = ReadonlyMap<string, number>

function shinglesOf(text: string): Shingles {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    const shingle = words.slice(at, at + SHINGLE).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function compare(gold: string, found: string): Score {
  const [wanted, got] = [shinglesOf(gold), shinglesOf(found)]
  let hits = 0
  for (const [shingle, count] of got) hits += Math.min(count, wanted.get(shingle) ?? 0)
  return {
    precision: hits / Math.max(1, sum(got.values())),
    recall: hits / Math.max(1, sum(wanted.values())),
  }
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

function textOf(page: Page): string {
  return page.blocks.map((block) => block.text).join('\n')
}

/** Means over pages; F1 of the means, as the benchmark has it. */
function average(scores: readonly Score[]): Score & { f1: number } {
  const precision = sum(scores.map((score) => score.precision)) / scores.length
  const recall = sum(scores.map((score) => score.recall)) / scores.length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** The share of words of real sentences that `dropFurniture` loses from texts that are all article. */
function cleanLoss(texts: readonly string[]): number {
  let [lost, all] = [0, 0]
  for (const text of texts) {
    const lines = split(text)
    const kept = new Set(dropFurniture(pageOf(lines)).blocks.map((block) => block.text))
    for (const line of lines.filter((line) => /[.!?]["”’)]?$/u.test(line))) {
      const words = line.split(' ').length
      all += words
      if (kept.has(line)) continue
      lost += words
      if (process.argv.includes('--show')) console.log(`  lost: ${line}`)
    }
  }
  return lost / all
}

function main(): boolean {
  const pages = records('html-dev.jsonl.gz').map(({ html, text }) => ({
    text,
    page: pageOf(visibleLines(html)),
  }))
  const before = average(pages.map(({ text, page }) => compare(text, textOf(page))))
  const after = average(pages.map(({ text, page }) => compare(text, textOf(dropFurniture(page)))))
  console.table({ before, after })
  const losses = Object.keys(CEILINGS).map((name) => {
    const texts = records(`${name}.jsonl.gz`).map(({ article, text }) => article ?? text)
    return [name, cleanLoss(texts)] as const
  })
  console.table(Object.fromEntries(losses))
  const low = Object.entries(FLOORS).filter(([name, floor]) => after[name as keyof typeof FLOORS] < floor)
  for (const [name, floor] of low) console.error(`${name} is below its floor of ${floor}`)
  const lossy = losses.filter(([name, loss]) => loss > CEILINGS[name as keyof typeof CEILINGS])
  for (const [name, loss] of lossy) console.error(`${name} loses ${loss} of its words, above its ceiling`)
  return low.length + lossy.length === 0
}

if (existsSync(new URL('html-dev.jsonl.gz', DATA))) process.exitCode = main() ? 0 : 1
else console.log(`bench/furniture: no html-dev.jsonl.gz in ${DATA.pathname}; skipped`)
