import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { muchMemory } from '../error.ts'
import type { RunSettings } from './job.ts'
import { overChannel, type Performer } from './performer.ts'

/** The built program has this code in dist/chunks. */
const CODE = new URL('../worker.cjs', import.meta.url)
/** Characters of what a process says as it ends: a message and its stack. */
const MOST_SAID = 10_000
/** How Node ends after an error that nobody caught; whoever runs out of memory is ended otherwise. */
const UNCAUGHT = 1

/** Starts a process that does jobs by the run settings: what ends it, want of memory above all, ends nothing else. */
export function startChild(settings: RunSettings): Performer {
  const child = fork(fileURLToPath(CODE), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said = (said + chunk).slice(0, MOST_SAID)
  })
  // It has not started or has ended where it cannot be sent to, and that is told by itself.
  const { perform, end } = overChannel(child, (job) => child.send?.({ settings, job }, () => {}))
  child.once('error', end)
  child.once('close', (code) => end(code === UNCAUGHT ? uncaught(said) : muchMemory()))
  const close = async () => {
    child.kill('SIGKILL')
  }
  return { perform, close }
}

function uncaught(said: string): Error {
  return Object.assign(new Error('a process ended before its job'), { stack: said })
}
