import { setFlagsFromString } from 'node:v8'
import type { Order, Outcome, Work } from './task.ts'
import { startThread, type Thread } from './thread.ts'

/** Who does tasks. */
export interface Pool {
  readonly perform: (task: Work) => Promise<Outcome>
  /** Ends all work, whatever it is at. */
  readonly close: () => Promise<void>
}

/**
 * How V8 keeps the memory of threads. About 8 MB of a thread's live: it would let the young generation grow to 16 MB
 * (v8.dev/blog/trash-talk), which makes nothing faster here, and the old one to several times what lives in it.
 */
const SMALL = [
  '--min-semi-space-size=4',
  '--max-semi-space-size=4',
  '--initial-old-space-size=16',
  '--heap-growing-percent=20',
]
/** Each thread collects its garbage alone: helpers would have to wait for a core, and it for them. */
const ALONE = ['--no-parallel-scavenge', '--no-concurrent-marking', '--no-concurrent-sweeping']

/**
 * As many threads as `jobs`, each with one task at a time. Not by a library: the tasks of Tinypool and Piscina keep what
 * they came to until V8 searches all memory, and that of a run over an archive would not stay flat.
 */
export function pool(jobs: number, order: Order): Pool {
  for (const flag of [...SMALL, ...ALONE]) setFlagsFromString(flag)
  const threads = Array.from({ length: jobs }, () => startThread(order))
  const idle = [...threads]
  const waiting: ((thread: Thread) => void)[] = []
  const release = (thread: Thread) => {
    const next = waiting.shift()
    if (next === undefined) idle.push(thread)
    else next(thread)
  }
  const perform = async (task: Work) => {
    const thread = idle.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)))
    return thread.perform(task).finally(() => release(thread))
  }
  const close = async () => {
    await Promise.all(threads.map((thread) => thread.close()))
  }
  return { perform, close }
}
