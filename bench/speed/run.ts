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

/** Stops a command that takes too much processor time: that is what it needs, whatever else the machine does. */
const LIMITED = ['sh', '-c', 'ulimit -t "$0" && exec "$@"']

/** Runs a command with its output thrown away; null where it fails or takes more seconds of processor time than that. */
export function run(command: Command, most = 60): Run | null {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'))
  const report = join(folder, 'time')
  try {
    const began = performance.now()
    const args = ['-q', '-f', '%U %S %M', '-o', report, ...LIMITED, `${most}`, ...command]
    const { status, error } = spawnSync(TIME, args, { stdio: 'ignore' })
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
