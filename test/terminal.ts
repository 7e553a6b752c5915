import { spawnSync } from 'node:child_process'
import { ENVIRONMENT, PROGRAM } from './run.ts'

/** Whether this system can give a program a terminal without a person at it. */
export const HAS_TERMINAL = spawnSync('script', ['--version']).stdout?.includes('util-linux') ?? false

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`

/** What a terminal of so many columns shows of a run, escape sequences included. */
export function onTerminal(
  args: readonly string[],
  columns: number,
  env: Record<string, string> = {},
): string {
  const words = [process.execPath, PROGRAM, ...args].map(quoted)
  const command = `stty cols ${columns} rows 50; ${words.join(' ')}`
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    encoding: 'utf8',
    env: { ...ENVIRONMENT, TERM: 'xterm', SHELL: '/bin/sh', ...env },
  })
  return stdout.replaceAll('\r\n', '\n')
}
