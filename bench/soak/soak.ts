import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { inputOf, type Kind } from './inputs/input.ts'
import type { Asked, Fault, Message } from './messages.ts'

/** What a soak came to. */
export interface Tally {
  inputs: number
  /** How many of each kind. */
  readonly kinds: Map<Kind, number>
  /** How many were answered with each code of an error. */
  readonly refused: Map<string, number>
  /** The seeds that have each fault, in order. */
  readonly faults: Map<string, number[]>
}

/** What is done, and who is told. */
export interface Plan {
  /** The first seed; the others follow it. */
  readonly seed: number
  readonly inputs: number
  readonly onFault: (fault: Fault) => void
  /** Whether to end before all inputs are tried. */
  readonly isOver: () => boolean
}

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url))
/** Megabytes, so that what takes all memory is a fault like others. */
const CHILD_OPTIONS = ['--import', 'tsx', '--max-old-space-size=1500']
/** Milliseconds without a word, after which it hangs: no input takes as long, on the busiest machine. */
const PATIENCE = 240_000
/** How often that is looked after; milliseconds. */
const LOOK = 500

/** Tries inputs in a process apart. One that ends that process, or hangs it, is a fault like others, and the next goes on. */
export async function soak(plan: Plan): Promise<Tally> {
  const tally: Tally = { inputs: 0, kinds: new Map(), refused: new Map(), faults: new Map() }
  while (tally.inputs < plan.inputs && !plan.isOver()) {
    const first = plan.seed + tally.inputs
    const seen = [...tally.faults.keys()]
    const why = await run({ first, inputs: plan.inputs - tally.inputs, seen }, plan, tally)
    if (why === null) continue
    const seed = plan.seed + tally.inputs
    const least = inputOf(seed)
    note({ type: 'fault', seed, kind: least.kind, fault: why, least }, plan, tally)
    note({ type: 'done', kind: least.kind, refused: null }, plan, tally)
  }
  return tally
}

/** Lets a child process try inputs; gives what ended it before it was through, null where nothing did. */
async function run(asked: Asked, plan: Plan, tally: Tally): Promise<string | null> {
  const child = fork(CHILD, { execArgv: CHILD_OPTIONS, serialization: 'advanced', silent: true })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (written += chunk))
  child.on('message', (message: Message) => note(message, plan, tally))
  child.send(asked)
  const watch = watched(child, plan)
  const [code] = await once(child, 'close')
  const ended = watch.stop()
  if (ended === 'over') return null
  if (ended === 'hangs') return 'hangs'
  if (code !== 0) return `ends the process: ${lineOf(written)}`
  return written === '' ? null : `writes: ${lineOf(written)}`
}

/** Ends the child where it hangs, or where the soak is over. */
function watched(child: ChildProcess, { isOver }: Plan) {
  let last = performance.now()
  let ended: 'over' | 'hangs' | null = null
  child.on('message', () => (last = performance.now()))
  const timer = setInterval(() => {
    if (isOver()) ended = 'over'
    else if (performance.now() - last > PATIENCE) ended = 'hangs'
    if (ended !== null) child.kill('SIGKILL')
  }, LOOK)
  return {
    stop: () => {
      clearInterval(timer)
      return ended
    },
  }
}

/** The line of what a process wrote that says most. */
function lineOf(written: string): string {
  const lines = written.split('\n')
  return (lines.find((line) => /Error|error|FATAL/.test(line)) ?? lines[0]).slice(0, 400)
}

function note(message: Message, { onFault }: Plan, tally: Tally): void {
  if (message.type === 'fault') {
    tally.faults.set(message.fault, [...(tally.faults.get(message.fault) ?? []), message.seed])
    onFault(message)
    return
  }
  tally.inputs++
  count(tally.kinds, message.kind)
  if (message.refused !== null) count(tally.refused, message.refused)
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
