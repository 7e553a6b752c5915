import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Run } from './run.ts'

/** One of the inputs by its place among all, and about how large. */
export interface Asked {
  readonly at: number
  readonly size: number
}

/** Measures inputs, one after another, in a process that goes on. */
export interface Measurer {
  /** What the command took; null where it ended its process, or was ended because it went on and on. */
  measure(asked: Asked): Promise<Run | null>
  /** Goes on in another process where the memory of this one does not tell what the next input takes. */
  renew(): void
  close(): void
}

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url))
/** With as much memory as a machine of 16 GB gives the program. */
const CHILD_OPTIONS = ['--import', 'tsx', '--expose-gc', '--max-old-space-size=4000']
/** MiB: what was taken and given back stays with the process for long. */
const GROWN = 300
/** Milliseconds: far beyond all bars, on the busiest machine. */
const PATIENCE = 180_000

/**
 * A process that is warm, so that nothing but the input takes time: what the compiler of JavaScript does, and what is loaded,
 * stands for a second in each process of its own.
 */
export function measurer(): Measurer {
  let child: ChildProcess | null = null
  let most = 0
  const close = () => {
    child?.kill()
    child = null
    most = 0
  }
  return {
    async measure(asked) {
      child ??= fork(CHILD, { execArgv: CHILD_OPTIONS, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
      child.send(asked)
      const run = await answerOf(child)
      if (run === null) child = null
      most = Math.max(most, run?.peak ?? 0)
      return run
    },
    renew: () => {
      if (most > GROWN) close()
    },
    close,
  }
}

function answerOf(child: ChildProcess): Promise<Run | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    const end = (run: Run | null) => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(run)
    }
    child.once('message', (run: Run) => end(run))
    child.once('exit', () => end(null))
  })
}
