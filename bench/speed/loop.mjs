// Summarizes one article over and over in one process, and prints how many a second of processor time:
// node loop.mjs <library> <article> <warm-up> <counted>
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [library, article, warmUp, counted] = process.argv.slice(2)
const { summarize } = await import(pathToFileURL(library).href)
const text = readFileSync(article, 'utf8')
for (let at = 0; at < Number(warmUp); at++) await summarize(text)
const [began, before] = [performance.now(), process.cpuUsage()]
for (let at = 0; at < Number(counted); at++) await summarize(text)
const { user, system } = process.cpuUsage(before)
const wall = (performance.now() - began) / 1000
console.log(JSON.stringify({ wall: Number(counted) / wall, cpu: (1e6 * Number(counted)) / (user + system) }))
