// How fast the built program starts, how it grows with its input and how many articles it summarizes, beside the peers
// that are installed. Seconds are of processor time, which other work on the machine hardly changes; the ratio to bare
// Node is of wall time, pair by pair. Ends with exit code 1 where it executes more instructions than its floors allow.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DATA, skip } from './data.ts'
import { report } from './figures.ts'
import { type Peer, speedPeers } from './peers/speed.ts'
import { measureFloors } from './speed/floor.ts'
import { exponent, type Growth, growth, SIZES } from './speed/growth.ts'
import { pair } from './speed/startup.ts'
import { stories } from './speed/stories.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const ARTICLE = path('../../shared/seed-article.txt')
const LIBRARY = path('../dist/index.js')
const OWN: Peer = {
  name: '**summarize**',
  command: (file) => ['node', path('../bin/summarize.js'), '-q', file],
}
const BARE = ['node', '-e', '0']

/** Pairs of runs: more for the figure that a user feels. */
const PAIRS = { own: 30, peer: 5 }
const TIMES = { own: 3, peer: 1 }
/** Nobody waits longer for a summary, in seconds of processor time. */
const PATIENCE = 20
const [WARM_UP, COUNTED, STORIES] = [300, 600, 1200]

if (!existsSync(ARTICLE) || !existsSync(`${DATA}books`)) skip(`missing data: no books in ${DATA}`)
const { peers, missing } = speedPeers()
for (const name of missing) console.error(`skipped: ${name} is not installed`)

const [cpu] = cpus()
const gibibytes = Math.round(totalmem() / 2 ** 30)
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpu.model}, ${gibibytes} GiB\n`,
)
console.log(row('program', '7 KB article', 'against bare `node`', ...SIZES.map(bytes), 'growth', '5 MB: MiB'))
console.log(row(...Array.from({ length: SIZES.length + 5 }, () => '---')))
for (const peer of [OWN, ...peers]) console.log(line(peer))

console.log(`\nIn one process, articles a second of processor time, by the clock:`)
console.log(`the same one of 7 KB ${rate(ARTICLE, WARM_UP, COUNTED)}`)
console.log(`${STORIES} different stories of 2.4 KB ${rateOfStories()}`)

const floors = measureFloors(OWN.command(ARTICLE), LIBRARY, ARTICLE)
if (floors === null) console.error('skipped: no instruction counts without valgrind')
for (const { name, multiple, floor, failed } of floors ?? []) {
  console.log(
    `${name}: ${multiple.toFixed(2)} × the instructions of bare node, floor ${floor ?? 'of this Node unknown'}${failed ? ': FAILED' : ''}`,
  )
  report([
    { name: `instructions of bare node, ${name}, times`, value: multiple, ...(floor && { limit: floor }) },
  ])
  if (failed) process.exitCode = 1
}

/** Other stories than those counted warm up. */
function rateOfStories(): string {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'))
  const file = join(folder, 'stories.json')
  writeFileSync(file, JSON.stringify(stories(WARM_UP + STORIES)))
  const found = rate(file, WARM_UP, STORIES)
  rmSync(folder, { recursive: true })
  return found
}

function rate(file: string, warmUp: number, counted: number): string {
  const loop = [path('speed/loop.mjs'), LIBRARY, file, `${warmUp}`, `${counted}`]
  const { wall, cpu } = JSON.parse(execFileSync('node', loop, { encoding: 'utf8' }))
  return `${Math.round(cpu)}, ${Math.round(wall)}`
}

function line({ name, command }: Peer): string {
  const own = name === OWN.name
  const start = pair(command(ARTICLE), BARE, own ? PAIRS.own : PAIRS.peer)
  const grown = growth(command, own ? TIMES.own : TIMES.peer, PATIENCE)
  const once = start === null ? ['failed', ''] : [start.command.cpuSeconds.toFixed(2), start.wall.toFixed(1)]
  return row(name, ...once, ...grown.map(seconds), growthOf(grown), grown.at(-1)?.peak.toFixed(0) ?? '')
}

function seconds(run: Growth[number]): string {
  return run === null ? `over ${PATIENCE}` : run.cpuSeconds.toFixed(2)
}

function growthOf(grown: Growth): string {
  const e = exponent(grown)
  return Number.isNaN(e) ? '' : `n^${e.toFixed(2)}`
}

function bytes(size: number): string {
  return size < 1_000_000 ? `${size / 1_000} KB` : `${size / 1_000_000} MB`
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
