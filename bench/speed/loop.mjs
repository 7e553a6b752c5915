// Summarizes articles one after another in one process, the first again after the last, and prints how many a second by
// the clock and of processor time: node loop.mjs <library> <article.txt or JSON array of texts> <warm-up> <counted>
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [library, file, warmUp, counted] = process.argv.slice(2)
const { summarize } = await import(pathToFileURL(library).href)
const text = readFileSync(file, 'utf8')
const articles = file.endsWith('.json') ? JSON.parse(text) : [text]
let next = 0
const run = async (count) => {
  for (const end = next + count; next < end; next++) await summarize(articles[next % articles.length])
}
await run(Number(warmUp))
const [began, before] = [performance.now(), process.cpuUsage()]
await run(Number(counted))
const { user, system } = process.cpuUsage(before)
const wall = (performance.now() - began) / 1000
console.log(JSON.stringify({ wall: Number(counted) / wall, cpu: (1e6 * Number(counted)) / (user + system) }))
