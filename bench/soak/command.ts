import { spawnSync } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import type { HostProcess, Output } from '../../src/cli/host-process.ts'
import { ENVIRONMENT, PROGRAM } from '../../test/run.ts'
import { main } from './built.ts'

/** What a run of the command came to. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Milliseconds after which a program of its own is ended; on a busy machine it takes long to start. */
const PATIENCE = 120_000

/** Runs the built command as a function, on streams of its own. */
export async function inProcess(args: readonly string[], input: Uint8Array): Promise<Run> {
  const [stdout, stderr] = [collector(), collector()]
  const host = Object.assign(new EventEmitter(), {
    env: {},
    stdin: new PassThrough().end(input),
    stdout: stdout.stream,
    stderr: stderr.stream,
    exit: () => undefined as never,
  })
  const code = await main(args, host as unknown as HostProcess)
  return { code, out: stdout.text(), err: stderr.text() }
}

function collector() {
  let all = ''
  const write: Output['write'] = (text, written) => {
    all += text
    written?.()
  }
  return { stream: { write, once: () => {}, off: () => {} }, text: () => all }
}

/** Runs it as a program; null where it had to be ended. */
export function asProgram(args: readonly string[], input: Uint8Array): Run | null {
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    encoding: 'utf8',
    timeout: PATIENCE,
    env: ENVIRONMENT,
  })
  return signal === null ? { code: status, out: stdout, err: stderr } : null
}
