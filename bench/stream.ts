// Streams generated archives through the built program: how many articles a second in one thread and in as many as there
// are cores, and the memory after 3,000 records and after 300,000. Fails where the promises below are not kept.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { archive } from '../test/records.ts'
import { skip } from './data.ts'
import { report } from './figures.ts'

const PROGRAM = fileURLToPath(new URL('../bin/summarize.js', import.meta.url))
const ARCHIVE = ['--from', 'jsonl', '--format', 'jsonl', '--jobs']
const [EARLY, LATE] = [3_000, 300_000]
/** What memory may grow by between the two. */
const MOST_GROWTH = 0.1
/** What two cores must give at least, as a multiple of one. */
const LEAST_GAIN = 1.7
/** Articles of the length of news. */
const SENTENCES = 40
/** So many that compiling code, which each thread does for itself, counts for little. */
const RECORDS = 20_000
/** Pairs of runs, of which the best of each side counts: other work on the machine only ever adds time. */
const PAIRS = 2
const LINE_FEED = 0x0a
const MEGABYTE = 1024

/** Resident megabytes of a process. */
function residentSize(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / MEGABYTE
}

/** The resident size after each of the counts of records, in an archive that is made while it is read. */
async function memory(jobs: number, counts: readonly number[]): Promise<number[]> {
  const child = spawn(process.execPath, [PROGRAM, ...ARCHIVE, `${jobs}`])
  const sizes: number[] = []
  let lines = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) lines++
    if (sizes.length < counts.length && lines >= counts[sizes.length]) sizes.push(residentSize(child.pid!))
  })
  // More than are counted, so that the process still runs when the last size is taken.
  const records = archive(counts.at(-1)! + EARLY, SENTENCES)
  await Promise.all([pipeline(Readable.from(terminated(records)), child.stdin), once(child, 'close')])
  return sizes
}

function* terminated(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`
}

/** Records a second. */
async function speed(path: string, jobs: number): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, [PROGRAM, ...ARCHIVE, `${jobs}`, path], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await once(child, 'close')
  return (RECORDS / (performance.now() - began)) * 1000
}

async function speeds(jobs: readonly number[]): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stream-'))
  const path = join(folder, 'archive.jsonl')
  writeFileSync(path, [...archive(RECORDS, SENTENCES)].join('\n'))
  const best = jobs.map(() => 0)
  for (let pair = 0; pair < PAIRS; pair++) {
    for (const [at, count] of jobs.entries()) best[at] = Math.max(best[at], await speed(path, count))
  }
  rmSync(folder, { recursive: true })
  return best
}

if (process.platform !== 'linux') skip('memory is read from /proc, which only Linux has')
const cores = availableParallelism()
const [one, all] = await speeds([1, cores])
console.log(
  `records a second, ${SENTENCES} sentences each: 1 job ${one.toFixed(0)}, ${cores} jobs ${all.toFixed(0)}, ${(all / one).toFixed(2)} times as many`,
)
const [early, late] = await memory(cores, [EARLY, LATE])
console.log(
  `resident, ${cores} jobs: ${early.toFixed(0)} MB after ${EARLY} records, ${late.toFixed(0)} MB after ${LATE}, ${((late / early - 1) * 100).toFixed(0)} % more`,
)
report([
  { name: `speed of ${cores} jobs over one, times`, value: all / one, floor: LEAST_GAIN },
  { name: `memory after ${LATE} records over ${EARLY}, times`, value: late / early, limit: 1 + MOST_GROWTH },
])
const kept = [cores < 2 || all / one >= LEAST_GAIN, late / early - 1 <= MOST_GROWTH]
process.exitCode = kept.every(Boolean) ? 0 : 1
