import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf } from '../src/core/languages/languages.ts'
import { parse } from '../src/index.ts'
import { skip } from './data.ts'
import { report } from './figures.ts'
import { goldenRules, pragmaticSpecs, type SuiteCase, sentencexTests, treebank } from './suites/readers.ts'

/** A suite by the end of its folder's name, how it is read, and how many of its cases must be exact. */
interface Suite {
  readonly name: string
  readonly folder: string
  readonly floor?: number
  readonly cases: (folder: string) => SuiteCase[]
}

/** They lie outside of the project, as their repositories have them; none of their text is in it. */
const SUITES: readonly Suite[] = [
  { name: 'pySBD golden rules, English', folder: 'pySBD', floor: 48, cases: (at) => goldenRules(at, true) },
  { name: 'pySBD golden rules, others', folder: 'pySBD', floor: 100, cases: (at) => goldenRules(at, false) },
  { name: 'pragmatic_segmenter', folder: 'pragmatic_segmenter', floor: 480, cases: pragmaticSpecs },
  { name: 'sentencex', folder: 'sentencex', floor: 420, cases: sentencexTests },
]
const TREEBANK = /UD_(\w+)-PUD$/

/** White space is one space, for the suites differ in what they keep of it; what prints nothing and blank ones go. */
const alike = (sentences: readonly string[]) =>
  sentences
    .map((sentence) =>
      sentence
        .replace(/\p{Cf}+/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)

/** The sentences of a text that is one paragraph. */
async function cut({ text, language }: SuiteCase): Promise<string[]> {
  const { segment } = await languageOf(language)
  return alike(segment(text).map(({ start, end }) => text.slice(start, end)))
}

/** The sentences of a text that is a file: what is no prose is left out, and lines are joined. */
async function read({ text, language }: SuiteCase): Promise<string[]> {
  const article = await parse(text, { from: 'text', language })
  return alike(article.sentences.map((sentence) => sentence.text))
}

const isExact = (found: readonly string[], { wanted }: SuiteCase) =>
  found.join('\n') === alike(wanted).join('\n')

/** How many cases of a suite are exact in each language, cut alone and read as a file; prints those that are not. */
async function exact(cases: readonly SuiteCase[], print: boolean) {
  const rows: Record<string, { cut: number; read: number; of: number }> = { all: { cut: 0, read: 0, of: 0 } }
  for (const one of cases) {
    const found = await cut(one)
    const [isCut, isRead] = [isExact(found, one), isExact(await read(one), one)]
    rows[one.language] ??= { cut: 0, read: 0, of: 0 }
    for (const row of [rows.all, rows[one.language]]) {
      row.cut += Number(isCut)
      row.read += Number(isRead)
      row.of++
    }
    if (print && !isCut) console.log(JSON.stringify({ ...one, wanted: alike(one.wanted), found }, null, 1))
  }
  return rows
}

/** The share of a treebank's sentences that are found as they are, in per cent. */
async function share(cases: readonly SuiteCase[], print: boolean): Promise<number> {
  let [found, all] = [0, 0]
  for (const one of cases) {
    const left = new Set(await cut(one))
    const missed = alike(one.wanted).filter((sentence) => !left.delete(sentence))
    found += one.wanted.length - missed.length
    all += one.wanted.length
    if (print && missed.length > 0)
      console.log(JSON.stringify({ language: one.language, missed, found: [...left] }, null, 1))
  }
  return (100 * found) / all
}

const [folder = process.env.SUITES ?? '', failing] = process.argv.slice(2)
const print = failing === '--failing'
const present = existsSync(folder) ? readdirSync(folder) : []
const find = (end: string) => present.find((name) => name.endsWith(end))
if (SUITES.every((suite) => find(suite.folder) === undefined) && !present.some((name) => TREEBANK.test(name)))
  skip('no suites; name the folder that holds checkouts of pySBD, pragmatic_segmenter, sentencex or UD_…-PUD')

for (const { name, folder: end, floor, cases } of SUITES) {
  const at = find(end)
  if (at === undefined) continue
  const rows = await exact(cases(join(folder, at)), print)
  console.log(name)
  console.table(rows)
  report([{ name: `${name} exact, of ${rows.all.of}`, value: rows.all.cut, ...(floor && { floor }) }])
  if (floor !== undefined && rows.all.cut < floor) process.exitCode = 1
}
const shares: Record<string, { 'found, %': string }> = {}
for (const name of present) {
  const [, language] = TREEBANK.exec(name) ?? []
  if (language === undefined) continue
  const cases = treebank(join(folder, name))
  if (cases.length > 0) shares[language] = { 'found, %': (await share(cases, print)).toFixed(1) }
}
console.table(shares)
