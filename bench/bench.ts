// Runs the benches of package.json that there is data for, quick ones first, and writes docs/scoreboard.md. Arguments name
// the benches to run; without, all but those that watch the clock, which `--speed` adds. Fails where a figure does not hold.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Figure, holds } from './figures.ts'
import { compared, page, type Scoreboard } from './scoreboard.ts'

const BOARD = new URL('scoreboard.json', import.meta.url)
const PAGE = new URL('../docs/scoreboard.md', import.meta.url)
const PREFIX = 'bench:'
/** They take minutes, in this order. */
const SLOW = ['judges', 'genres', 'languages', 'sweep', 'quality']
/** They watch the clock, which only a quiet machine tells. */
const SPEED = ['hostile', 'hold', 'startup', 'streams', 'spark', 'speed']

const benches = benchNames()
const options = process.argv.slice(2)
const named = options.filter((option) => option !== '--speed')
const usual = benches.filter((name) => options.includes('--speed') || !SPEED.includes(name))
const failed = (named.length > 0 ? named : usual).filter((name) => !runBench(name))
for (const name of failed) console.error(`failed: npm run ${PREFIX}${name}`)
process.exitCode = failed.length === 0 ? 0 : 1

/** All benches in the order in which they run. */
function benchNames(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const names = Object.keys(scripts).filter((script) => script.startsWith(PREFIX))
  const order = [...SLOW, ...SPEED]
  return names
    .map((name) => name.slice(PREFIX.length))
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** Whether it ends well and its figures hold; they are on the page before the next one begins. */
function runBench(name: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'figures.jsonl')
  const env = { ...process.env, FIGURES: file }
  // Through the shell, which on Windows alone finds npm.
  const { status } = spawnSync(`npm run ${PREFIX}${name}`, { shell: true, stdio: 'inherit', env })
  const figures = existsSync(file) ? readFigures(file) : []
  if (figures.length > 0) write(name, figures)
  rmSync(folder, { recursive: true })
  return status === 0 && figures.every(holds)
}

function readFigures(file: string): Figure[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

function write(name: string, figures: readonly Figure[]): void {
  const board: Scoreboard = existsSync(BOARD) ? JSON.parse(readFileSync(BOARD, 'utf8')) : {}
  const date = new Date().toISOString().slice(0, 10)
  const section = { date, node: process.version, commit: commit(), figures }
  const kept = Object.entries(board).filter(([bench]) => benches.includes(bench))
  const next = { ...Object.fromEntries(kept), [name]: compared(section, board[name]) }
  writeFileSync(BOARD, `${JSON.stringify(next, null, 2)}\n`)
  writeFileSync(PAGE, page(next, benches))
}

/** The commit that is measured, with a plus sign where files differ from it; "none" outside a repository. */
function commit(): string {
  const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim() ?? ''
  const changed =
    git('status', '--porcelain', '--', 'src', 'bench', 'fixtures', ':!bench/scoreboard.json') !== ''
  return `${git('rev-parse', '--short', 'HEAD') || 'none'}${changed ? '+' : ''}`
}
