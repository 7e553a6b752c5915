// How long one call of the built library holds the event loop, in milliseconds: the least of some processes, since other
// work on the machine only ever adds time.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { DATA, skip } from './data.ts'
import { report } from './figures.ts'

const PROCESSES = 10
const SIZES = [7_000, 100_000, 400_000, 1_000_000]
const BOOK = `${DATA}books/war-and-peace.txt.gz`
const [HOLD, LIBRARY] = ['speed/hold.mjs', '../dist/index.js'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

if (!existsSync(BOOK)) skip(`missing data: no books in ${DATA}`)
const folder = mkdtempSync(join(tmpdir(), 'hold-'))
const book = join(folder, 'book.txt')
writeFileSync(book, gunzipSync(readFileSync(BOOK)))
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}\n`)
console.log(
  '| text | first call of a process | later calls | their longest stretch with a `signal` |\n| --- | --- | --- | --- |',
)
for (const size of SIZES) {
  const runs = Array.from({ length: PROCESSES }, () =>
    JSON.parse(execFileSync(process.execPath, [HOLD, LIBRARY, book, `${size}`], { encoding: 'utf8' })),
  )
  const least = [0, 1, 2].map((at) => Math.min(...runs.map((run: number[]) => run[at])))
  report([{ name: `first call holds the event loop for ${size / 1000} kB, ms`, value: Math.round(least[0]) }])
  console.log(`| ${size / 1000} kB | ${least.map((ms) => `${Math.round(ms)} ms`).join(' | ')} |`)
}
rmSync(folder, { recursive: true })
