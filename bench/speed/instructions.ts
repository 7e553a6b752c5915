import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from './run.ts'

/**
 * The instructions that a command executes in all its threads, counted by Valgrind's callgrind, which other programs on
 * the machine do not disturb; null where it is not installed. Throws where the command fails.
 */
export function instructions(command: Command): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'))
  const out = join(folder, 'callgrind')
  try {
    const args = ['--tool=callgrind', `--callgrind-out-file=${out}`, ...command]
    const { status, error } = spawnSync('valgrind', args, { stdio: 'ignore' })
    if (error !== undefined) return null
    const totals = status === 0 ? /^(?:totals|summary): (\d+)/m.exec(readFileSync(out, 'utf8')) : null
    if (totals === null) throw new Error(`no instructions counted: ${command.join(' ')}: exit code ${status}`)
    return Number(totals[1])
  } finally {
    rmSync(folder, { recursive: true })
  }
}
