// What of a page is kept that came as plain text, and what each rule is worth: without it, F1 changes by so much.
import { readdirSync, readFileSync } from 'node:fs'
import { dropBoilerplate } from '../src/core/boilerplate/boilerplate.ts'
import { RULE_NAMES, type RuleName } from '../src/core/boilerplate/rules.ts'
import { parseHtml } from '../src/core/formats/html/parse.ts'
import { parseMarkdown } from '../src/core/formats/markdown/parse.ts'
import { parseText } from '../src/core/formats/text/parse.ts'
import type { Page } from '../src/core/page/block.ts'
import { readRecords } from './data.ts'
import { splitLines, visibleLines } from './dump.ts'
import { report } from './figures.ts'
import { type Judge, judges, pageOf, textOf } from './page-judges.ts'
import { average, compare } from './shingles.ts'

/** Floors a change must not fall below; all shares. Lower one only on purpose. */
const FLOORS = { recall: 0.935, precision: 0.925, f1: 0.93 }
/**
 * Ceilings of the share of words that may be lost from texts that are all article. CNN stories end in boilerplate of
 * their own, "… contributed to this report.", a third of a percent of their words.
 */
const CEILINGS = { 'html-dev': 0.002, 'cnn-paragraphs-train': 0.006, 'sentence-boundaries-dev': 0.001 }
/** `--show` prints what is lost. */
const show = process.argv.includes('--show')

/** The share of words of real sentences that are lost from texts that are all article. */
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
      if (show) console.log(`  lost: ${line}`)
    }
  }
  return lost / all
}

/** What the floors and ceilings say, a line for each that does not hold. */
function faults(): string[] {
  const pages = readRecords<{ html: string; text: string }>('html-dev').map(({ html, text }) => ({
    text,
    page: pageOf(visibleLines(html)),
  }))
  const before = average(pages.map(({ text, page }) => compare(text, textOf(page))))
  const after = average(pages.map(({ text, page }) => compare(text, textOf(dropBoilerplate(page)))))
  console.table({ before, after })
  const losses = Object.entries(CEILINGS).map(([name, ceiling]) => {
    const records = readRecords<{ article?: string; text?: string }>(name)
    return { name, ceiling, loss: cleanLoss(records.map(({ article, text }) => article ?? text ?? '')) }
  })
  console.table(Object.fromEntries(losses.map(({ name, loss }) => [name, loss])))
  report([
    ...Object.entries(FLOORS).map(([name, floor]) => ({
      name: `main text of dumps, ${name}`,
      value: after[name as keyof typeof FLOORS],
      floor,
    })),
    ...losses.map(({ name, loss, ceiling }) => ({
      name: `words lost from ${name}`,
      value: loss,
      limit: ceiling,
    })),
  ])
  const low = Object.entries(FLOORS).filter(([name, floor]) => after[name as keyof typeof FLOORS] < floor)
  return [
    ...low.map(([name, floor]) => `${name} is below its floor of ${floor}`),
    ...losses
      .filter(({ loss, ceiling }) => loss > ceiling)
      .map(({ name, loss }) => `${name} loses ${loss} of its words, above its ceiling`),
  ]
}

const PARSERS = { '.txt': parseText, '.md': parseMarkdown, '.html': parseHtml }

/** The pages of the fixtures in text formats, by their names. */
function fixtures(): Promise<[string, Page][]> {
  const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  const pages = Object.entries(PARSERS).flatMap(([extension, parse]) =>
    files
      .filter((file) => file.endsWith(`article${extension}`))
      .map(
        async (file): Promise<[string, Page]> => [
          file.split(/[/\\]/)[0],
          await parse(readFileSync(`fixtures/${file}`, 'utf8')),
        ],
      ),
  )
  return Promise.all(pages)
}

/** Which fixtures keep other text without the rule. */
function changed(pages: readonly [string, Page][], rule: RuleName): string {
  const differs = ([, page]: [string, Page]) =>
    textOf(dropBoilerplate(page)) !== textOf(dropBoilerplate(page, rule))
  return pages
    .filter(differs)
    .map(([name]) => name)
    .join(', ')
}

/** What each judge's F1 loses without a rule, in points of a hundred. */
async function leaveOneOut(all: readonly Judge[]): Promise<void> {
  const whole = all.map((judge) => judge.score(dropBoilerplate))
  console.log(all.map(({ name }, at) => `${name}: F1 ${whole[at].toFixed(4)}`).join('\n'))
  const pages = await fixtures()
  console.log(`| without | ${all.map(({ name }) => name).join(' | ')} | fixtures |`)
  console.log(`| --- ${'| --- '.repeat(all.length + 1)}|`)
  for (const rule of RULE_NAMES) {
    const worth = all.map((judge, at) => judge.score((page) => dropBoilerplate(page, rule)) - whole[at])
    const cells = worth.map((points) => (points === 0 ? '' : (100 * points).toFixed(3)))
    console.log(`| ${[rule, ...cells, changed(pages, rule)].join(' | ')} |`)
  }
}

const found = faults()
await leaveOneOut(judges())
for (const fault of found) console.error(fault)
process.exitCode = found.length === 0 ? 0 : 1
