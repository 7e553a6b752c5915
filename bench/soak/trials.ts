import type { Input } from './inputs/input.ts'
import { failed, type Trial } from './trial.ts'
import { tryBrowser } from './try-browser.ts'
import { tryCommand, tryProgram } from './try-command.ts'
import { tryEncoded } from './try-encoded.ts'
import { tryFiles } from './try-files.ts'
import { tryFrontMatter } from './try-front-matter.ts'
import { tryAgain, tryLibrary, tryPieces } from './try-library.ts'

/** One way in which inputs are tried. */
interface Way {
  readonly run: (input: Input, seed: number) => Promise<Trial>
  /** Of so many inputs one is tried in this way. */
  readonly every: number
  /** Whether archives are tried so, which the library does not read. */
  readonly archives: boolean
}

/** Cheap ways come to every input, dear ones to a share of them: a program is a process of its own. */
const WAYS: readonly Way[] = [
  { run: tryPieces, every: 1, archives: false },
  { run: tryLibrary, every: 10, archives: false },
  { run: tryAgain, every: 100, archives: false },
  { run: tryEncoded, every: 100, archives: false },
  { run: tryBrowser, every: 60, archives: false },
  { run: tryFrontMatter, every: 30, archives: false },
  { run: tryCommand, every: 40, archives: false },
  { run: tryCommand, every: 1, archives: true },
  { run: tryProgram, every: 5_000, archives: false },
  { run: tryFiles, every: 25_000, archives: false },
]

/** Processor time that an input may take in any case, and for each kilobyte of it besides; milliseconds. */
const [BASE, PER_KILOBYTE] = [2_000, 60]
/** Memory that one small input may take, at most; bytes. */
const MOST_MEMORY = 400 * 2 ** 20
/** Milliseconds in which nothing takes as much: to ask takes longer than most inputs. */
const BRIEF = 50
const KILOBYTE = 1_024

/** Tries the input of a seed in all ways that are due, by the seed. */
export async function trialOf(seed: number, input: Input): Promise<Trial> {
  const all: Trial[] = []
  for (const { run, every, archives } of WAYS) {
    if (seed % every !== 0 || archives !== (input.kind === 'jsonl')) continue
    all.push(await measured(input, () => run(input, seed)))
  }
  return failed(
    all.flatMap(({ faults }) => faults),
    all[0]?.refused,
  )
}

/** Bytes of memory when it was last asked for. */
let resident = process.memoryUsage.rss()

/**
 * The trial, with what it took too much of. To ask for processor time and memory takes longer than most trials, so the clock is
 * asked before; what takes long once is given a second chance, as other threads may have worked.
 */
async function measured({ article }: Input, way: () => Promise<Trial>): Promise<Trial> {
  const start = performance.now()
  const trial = await way()
  const elapsed = performance.now() - start
  if (elapsed < BRIEF) return trial
  const before = resident
  resident = process.memoryUsage.rss()
  const most = BASE + (PER_KILOBYTE * article.length) / KILOBYTE
  const slow = elapsed > most && (await processorTime(way)) > most && (await processorTime(way)) > most
  return failed(
    [
      ...trial.faults,
      ...(slow ? ['is slow'] : []),
      ...(resident - before > MOST_MEMORY ? ['takes much memory'] : []),
    ],
    trial.refused,
  )
}

/** Milliseconds of it. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
