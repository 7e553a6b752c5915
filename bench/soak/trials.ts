import type { Input } from './inputs/input.ts'
import { failed, type Trial } from './trial.ts'
import { tryCommand, tryProgram } from './try-command.ts'
import { tryAgain, tryLibrary, tryPieces } from './try-library.ts'

/** Of so many inputs one is tried in that way as well. */
const [AGAIN, COMMAND, PROGRAM] = [20, 10, 500]

/** Processor time that an input may take in any case, and for each kilobyte of it besides; milliseconds. */
const [BASE, PER_KILOBYTE] = [2_000, 60]
/** Memory that one small input may take, at most; bytes. */
const MOST_MEMORY = 400 * 2 ** 20
const KILOBYTE = 1_024

/** Tries the input of a seed in all ways that are due, by the seed. */
export async function trialOf(seed: number, input: Input): Promise<Trial> {
  const ways = [
    ...(input.kind === 'jsonl' ? [] : [seed % 2 === 0 ? tryLibrary : tryPieces]),
    ...(seed % AGAIN === 0 && input.kind !== 'jsonl' ? [tryAgain] : []),
    ...(seed % COMMAND === 0 || input.kind === 'jsonl' ? [tryCommand] : []),
    ...(seed % PROGRAM === 0 ? [tryProgram] : []),
  ]
  const all: Trial[] = []
  for (const way of ways) all.push(await measured(input, way))
  return failed(
    all.flatMap(({ faults }) => faults),
    all[0]?.refused,
  )
}

/** The trial, with what it took too much of; what takes long once is given a second chance, as others may have worked. */
async function measured(input: Input, way: (input: Input) => Promise<Trial>): Promise<Trial> {
  const before = process.memoryUsage.rss()
  const [trial, milliseconds] = await timed(() => way(input))
  const grown = process.memoryUsage.rss() - before
  const most = BASE + (PER_KILOBYTE * input.article.length) / KILOBYTE
  const slow = milliseconds > most && (await timed(() => way(input)))[1] > most
  return failed(
    [...trial.faults, ...(slow ? ['is slow'] : []), ...(grown > MOST_MEMORY ? ['takes much memory'] : [])],
    trial.refused,
  )
}

async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1_000]
}
