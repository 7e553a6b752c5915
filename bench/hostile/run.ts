import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the program took for one input. */
export interface Run {
  /** Processor time of all its threads. */
  readonly seconds: number
  /** The most memory it had, in MiB. */
  readonly peak: number
  /** The line that it refused the input with; "" where it printed a summary. */
  readonly refusal: string
  /** What is wrong with how it ended; "" where nothing is. */
  readonly fault: string
}

/** The built program. */
export const PROGRAM = fileURLToPath(new URL('../../bin/summarize.js', import.meta.url))
/** GNU time measures whole processes; the shell ends those that take too much processor time. */
const TIME = '/usr/bin/time'
const LIMITED = ['sh', '-c', 'ulimit -t "$0" && exec "$@"']
const REFUSAL = /^summarize: [^\n]+: [^\n]+: [^\n]+\n$/

/** Runs the built program on an input, for so many seconds of processor time at most. */
export function run(format: string, input: string | Uint8Array, most: number): Run {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  const [report, file] = [join(folder, 'time'), join(folder, 'input')]
  try {
    writeFileSync(file, input)
    const options = ['--from', format, ...(format === 'jsonl' ? ['-f', 'jsonl'] : []), '-q']
    const command = [...LIMITED, `${most}`, process.execPath, PROGRAM, ...options, file]
    const { status, stdout, stderr } = spawnSync(TIME, ['-q', '-f', '%U %S %M', '-o', report, ...command], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    const [user, system, kilobytes] = readFileSync(report, 'utf8').trim().split(/\s+/).slice(-3).map(Number)
    const refusal =
      REFUSAL.test(stderr) && status === 1 ? stderr.trim().slice(`summarize: ${file}: `.length) : ''
    return {
      seconds: user + system,
      peak: kilobytes / 1024,
      refusal,
      fault: status === 0 && stdout !== '' ? '' : refusal === '' ? faultOf(status, stderr) : '',
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function faultOf(status: number | null, stderr: string): string {
  return `ends with ${status}: ${stderr.trim().split('\n')[0].slice(0, 80)}`
}
