import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { PATIENCE } from './patience.ts'

/** The built program. */
export const PROGRAM = fileURLToPath(new URL('../bin/summarize.js', import.meta.url))

/** What a run of the program came to. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** It has no modes of files, no signals, no devices and no bash of its own. */
export const IS_WINDOWS = process.platform === 'win32'

/** HostProcess that are the same on every machine. */
export const ENVIRONMENT = { PATH: process.env.PATH, HOME: '/nonexistent', LANG: 'C.UTF-8' }

/** Runs the built program with its streams piped. */
export function run(
  args: readonly string[],
  {
    input = '',
    env = {},
    cwd,
  }: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    cwd,
    encoding: 'utf8',
    timeout: PATIENCE,
    env: { ...ENVIRONMENT, ...env },
  })
  return { code: status, out: stdout, err: stderr }
}
