import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROGRAM } from '../../test/run.ts'

/** What the command took for one input. */
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

/** GNU time measures whole processes; the shell ends those that take too much processor time. */
const TIME = '/usr/bin/time'
const LIMITED = ['sh', '-c', 'ulimit -t "$0" && exec "$@"']
const REFUSAL = /^summarize: [^\n]+?: (?<why>[^\n]+: [^\n]+)\n$/
/** Characters of what else is said that are told. */
const SAID = 80

/** How an input of a format is summarized. */
export function argumentsFor(format: string): string[] {
  return [
    '--no-config',
    '-q',
    '--from',
    format,
    ...(format === 'jsonl' ? ['-f', 'jsonl', '--jobs', '1'] : []),
  ]
}

/**
 * Whether a run on a format ended as it should: with a summary, or with one line that refuses the input; an archive answers the
 * records that it refuses among the others.
 */
export function endOf(
  format: string,
  code: number | null,
  out: string,
  err: string,
): Pick<Run, 'refusal' | 'fault'> {
  const refusal = code === 1 ? (REFUSAL.exec(err)?.groups?.why ?? '') : ''
  const isAnswered = code === 0 || (code === 1 && format === 'jsonl')
  if (refusal !== '' || (isAnswered && out !== '' && err === '')) return { refusal, fault: '' }
  return { refusal, fault: `ends with ${code}: ${err.trim().split('\n')[0].slice(0, SAID)}` }
}

/** Runs the built program on an input, for so many seconds of processor time at most. */
export function run(format: string, input: string | Uint8Array, most: number): Run {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  const [report, file] = [join(folder, 'time'), join(folder, 'input')]
  try {
    writeFileSync(file, input)
    const command = [...LIMITED, `${most}`, process.execPath, PROGRAM, ...argumentsFor(format), file]
    const { status, stdout, stderr } = spawnSync(TIME, ['-q', '-f', '%U %S %M', '-o', report, ...command], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    const [user, system, kilobytes] = readFileSync(report, 'utf8').trim().split(/\s+/).slice(-3).map(Number)
    return { seconds: user + system, peak: kilobytes / 1024, ...endOf(format, status, stdout, stderr) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
