import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A program with its arguments. */
export type Command = readonly string[]

/** What one whole process took. */
export interface Run {
  /** Wall time. */
  readonly seconds: number
  /** User and system time of all its threads. */
  readonly cpuSeconds: number
  /** The most memory it had, in MiB. */
  readonly peak: number
}

/** GNU time: `%e` rounds, so that the clock around it is taken for the wall time. */
const TIME = '/usr/bin/time'

/** Runs a command with its output thrown away; null where it fails or takes longer than so many seconds. */
export function run(command: Command, timeout = 60): Run | null {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'))
  const report = join(folder, 'time')
  try {
    const began = performance.now()
    const args = ['-q', '-f', '%U %S %M', '-o', report, ...command]
    const { status, error } = spawnSync(TIME, args, { stdio: 'ignore', timeout: timeout * 1000 })
    const seconds = (performance.now() - began) / 1000
    if (error !== undefined || status !== 0) return null
    const [user, system, kilobytes] = readFileSync(report, 'utf8').trim().split(' ').map(Number)
    return { seconds, cpuSeconds: user + system, peak: kilobytes / 1024 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The median of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
