// How long a call of the library holds the event loop, in milliseconds: the first call of a process, the median of later
// ones, and the longest stretch of them with a signal. node hold.mjs <library> <book> <characters>
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const LATER = 10
const [library, book, bytes] = process.argv.slice(2)
const { summarize } = await import(pathToFileURL(library).href)
const text = readFileSync(book, 'utf8')

/** As much of the book from one of eleven places on, so that no text comes twice. */
function piece(at) {
  const start = Math.floor((at * (text.length - bytes)) / LATER)
  return text.slice(start, start + Number(bytes))
}

/** Each look at the signal ends a stretch in which nothing else could run. */
async function stretches(at) {
  const looks = [performance.now()]
  const look = () => looks.push(performance.now())
  await summarize(piece(at), { signal: { throwIfAborted: look } })
  look()
  return looks.slice(1).map((at, index) => at - looks[index])
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
const began = performance.now()
await summarize(piece(0))
const first = performance.now() - began
const calls = []
for (let at = 1; at <= LATER; at++) calls.push(await stretches(at))
const later = calls.map((parts) => parts.reduce((sum, part) => sum + part))
console.log(JSON.stringify([first, median(later), median(calls.map((parts) => Math.max(...parts)))]))
