// Kills runs with --resume at thirty moments, alone and with a second run that resumes at the same time, and compares the
// file that comes of it with what one undisturbed run prints. Fails where they differ by a byte.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { archive, random } from '../test/records.ts'
import { report } from './figures.ts'

const PROGRAM = fileURLToPath(new URL('../bin/summarize.js', import.meta.url))
const MOMENTS = 30
/** Long enough that a run is killed in all it does: starting, surveying, writing in threads. */
const [RECORDS, SENTENCES] = [4_000, 20]
/** Beside those that are summarized, lines that are none. */
const BAD = ['nope', '{"id":"no text"}', '']

/** What became of the runs. */
interface Tally {
  /** Killed with SIGKILL while they were running. */
  killed: number
  /** Second runs that were told that another is writing. */
  refused: number
  /** Second runs that went on with the file. */
  tookOver: number
  /** What was said otherwise, and files that were no beginning of what is printed. */
  faults: string[]
}

const folder = mkdtempSync(join(tmpdir(), 'kill-'))
const input = join(folder, 'in.jsonl')
const records = [...archive(RECORDS, SENTENCES)]
writeFileSync(input, `${[...records.slice(0, 700), ...BAD, ...records.slice(700)].join('\n')}\n`)
const undisturbed = spawnSync(process.execPath, [PROGRAM, '-q', '--jobs', '1', input], { maxBuffer: 1 << 30 })
const expected = undisturbed.stdout

/** A run that goes on with the file, and what it says. */
interface Run {
  readonly child: ChildProcess
  readonly ended: Promise<{ code: number | null; said: string }>
}

function start(file: string): Run {
  const args = [PROGRAM, '-q', '--jobs', '2', '--resume', file, input]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr!.on('data', (chunk) => (said += chunk))
  return { child, ended: once(child, 'close').then(([code]) => ({ code, said })) }
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0
const isBeginning = (file: string) => expected.indexOf(readFileSync(file)) === 0

/** Kills runs at moments spread over the whole of the file, by its bytes and by the clock. */
async function killing(file: string, hasSecond: boolean, next: () => number): Promise<Tally> {
  const tally: Tally = { killed: 0, refused: 0, tookOver: 0, faults: [] }
  for (let moment = 0; moment < MOMENTS; moment++) {
    const end = sizeOf(file) + (next() * expected.length) / MOMENTS
    const first = start(file)
    if (next() < 0.2) await wait(next() * 300)
    else while (sizeOf(file) < end && first.child.exitCode === null) await wait(1)
    const second = hasSecond ? start(file) : null
    // Half of the second runs are to meet the first, the others its end.
    if (second !== null) await Promise.race([second.ended, wait(moment % 2 === 0 ? 3_000 : next() * 600)])
    if (first.child.exitCode === null) tally.killed++
    first.child.kill('SIGKILL')
    await first.ended
    if (second !== null) await judge(second, tally, next)
    if (!isBeginning(file)) tally.faults.push(`moment ${moment}: no beginning of what is printed`)
  }
  const { said } = await start(file).ended
  if (said !== '' || !expected.equals(readFileSync(file)))
    tally.faults.push(`at last: ${said || 'other bytes'}`)
  return tally
}

/** A second run is refused or goes on; then it is killed as well. */
async function judge({ child, ended }: Run, tally: Tally, next: () => number): Promise<void> {
  const early = await Promise.race([ended, wait(next() * 900, null)])
  if (early === null) child.kill('SIGKILL')
  const { code, said } = early ?? (await ended)
  if (code === null) tally.killed++
  if (/^summarize: .*: another run is writing it: wait until that has ended\n$/.test(said)) tally.refused++
  else if (said === '') tally.tookOver++
  else tally.faults.push(said)
}

const next = random(14)
let faults = 0
for (const hasSecond of [false, true]) {
  const {
    killed,
    refused,
    tookOver,
    faults: found,
  } = await killing(join(folder, `${hasSecond}.jsonl`), hasSecond, next)
  console.log(
    `${hasSecond ? 'with a second run' : 'alone'}: ${killed} runs killed, ${refused} refused, ${tookOver} second runs went on, ${found.length} faults`,
  )
  for (const fault of found) console.log(`  ${fault}`)
  faults += found.length
}
report([{ name: 'faults after kills', value: faults, limit: 0 }])
rmSync(folder, { recursive: true })
process.exitCode = faults === 0 ? 0 : 1
