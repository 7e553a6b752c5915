// How long the built program takes for one article under the oldest and the newest Nodes, beside bare Node: wall time of
// whole processes that run in turn. Prints a Markdown table.
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CAN_FETCH, fetchNodes, type Node } from '../test/nodes/fetch.ts'
import { skip } from './data.ts'
import { report } from './figures.ts'
import { pair } from './speed/startup.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const ARTICLES = [path('../../shared/seed-article.txt'), path('../fixtures/technical-report/article.txt')]
const PROGRAM = path('../bin/summarize.js')
const PAIRS = 30

if (!CAN_FETCH) skip('Node is fetched for Linux on x64 alone')
const [article] = ARTICLES.filter((file) => existsSync(file))
const [cpu] = cpus()
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpu.model}, ${relative('.', article)}\n`,
)
console.log('| Node | bare ms | summarize ms | ratio |\n| --- | --- | --- | --- |')
for (const node of fetchNodes()) console.log(rowOf(node))

function rowOf({ version, bin }: Node): string {
  const node = join(bin, 'node')
  const found = pair([node, PROGRAM, '-q', article], [node, '-e', '0'], PAIRS)
  if (found === null) throw new Error(`the program fails under Node ${version}`)
  report([{ name: `time of bare Node ${version}, times`, value: found.wall }])
  const [bare, own] = [found.bare, found.command].map(({ seconds }) => (seconds * 1000).toFixed(0))
  return `| ${version} | ${bare} | ${own} | ${found.wall.toFixed(2)} |`
}
