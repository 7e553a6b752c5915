import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { dropBoilerplate } from '../src/core/boilerplate/boilerplate.ts'
import type { Block, Page } from '../src/core/page/block.ts'
import { splitLines, visibleLines } from './dump.ts'
import { report } from './figures.ts'
import { average, compare } from './shingles.ts'

/** Floors a change must not fall below; all shares. Lower one only on purpose. */
const FLOORS = { recall: 0.935, precision: 0.925, f1: 0.93 }
/**
 * Ceilings of the share of words that may be lost from texts that are all article. CNN stories end in boilerplate of
 * their own, "… contributed to this report.", a third of a percent of their words.
 */
const CEILINGS = { 'html-dev': 0.002, 'cnn-paragraphs-train': 0.006, 'sentence-boundaries-dev': 0.001 }
const DATA = new URL('../../shared/data/', import.meta.url)
function records(file: string): Record<string, string>[] {
  const lines = gunzipSync(readFileSync(new URL(file, DATA)))
    .toString()
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line))
}

function pageOf(lines: readonly string[]): Page {
  return { title: null, blocks: lines.map((text): Block => ({ kind: 'paragraph', text, anchors: null })) }
}

function textOf(page: Page): string {
  return page.blocks.map((block) => block.text).join('\n')
}

/** The share of words of real sentences that `dropBoilerplate` loses from texts that are all article. */
function cleanLoss(texts: readonly string[]): number {
  let [lost, all] = [0, 0]
  for (const text of texts) {
    const lines = splitLines(text)
    const kept = new Set(dropBoilerplate(pageOf(lines)).blocks.map((block) => block.text))
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
  const after = average(pages.map(({ text, page }) => compare(text, textOf(dropBoilerplate(page)))))
  console.table({ before, after })
  const losses = Object.keys(CEILINGS).map((name) => {
    const texts = records(`${name}.jsonl.gz`).map(({ article, text }) => article ?? text)
    return [name, cleanLoss(texts)] as const
  })
  console.table(Object.fromEntries(losses))
  report([
    ...Object.entries(FLOORS).map(([name, floor]) => ({
      name: `main text of dumps, ${name}`,
      value: after[name as keyof typeof FLOORS],
      floor,
    })),
    ...losses.map(([name, value]) => ({
      name: `words lost from ${name}`,
      value,
      limit: CEILINGS[name as keyof typeof CEILINGS],
    })),
  ])
  const low = Object.entries(FLOORS).filter(([name, floor]) => after[name as keyof typeof FLOORS] < floor)
  for (const [name, floor] of low) console.error(`${name} is below its floor of ${floor}`)
  const lossy = losses.filter(([name, loss]) => loss > CEILINGS[name as keyof typeof CEILINGS])
  for (const [name, loss] of lossy) console.error(`${name} loses ${loss} of its words, above its ceiling`)
  return low.length + lossy.length === 0
}

if (existsSync(new URL('html-dev.jsonl.gz', DATA))) process.exitCode = main() ? 0 : 1
else console.log(`bench/boilerplate: no html-dev.jsonl.gz in ${DATA.pathname}; skipped`)
