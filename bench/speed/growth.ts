import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DATA } from '../data.ts'
import { type Command, median, type Run, run } from './run.ts'

/** Bytes of book that are summarized. */
export const SIZES = [1_000, 10_000, 100_000, 500_000, 1_000_000, 5_000_000]
/** Where growth is measured: where start-up counts for little. */
const FROM = 500_000

/** The run of one program on each size; null from the first size on that takes it too long. */
export type Growth = readonly (Run | null)[]

/**
 * Runs what `commandFor` gives for files of each size, the median of so many times, until one takes more than `most`
 * seconds of processor time.
 */
export function growth(commandFor: (file: string) => Command, times: number, most: number): Growth {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'))
  try {
    let over = false
    return SIZES.map((size) => {
      const file = join(folder, `${size}.txt`)
      writeFileSync(file, text().subarray(0, size))
      const found = over ? null : medianRun(commandFor(file), times, most)
      over = found === null
      return found
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function medianRun(command: Command, times: number, most: number): Run | null {
  const runs: Run[] = []
  for (let at = 0; at < times; at++) {
    const found = run(command, most)
    if (found === null) return null
    runs.push(found)
  }
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    peak: median(runs.map(({ peak }) => peak)),
  }
}

/** The e of n^e by which processor time grows from 0.5 to 5 MB; NaN where it was not measured. */
export function exponent(grown: Growth): number {
  const [small, large] = [grown[SIZES.indexOf(FROM)], grown.at(-1)]
  if (!small || !large) return Number.NaN
  return Math.log(large.cpuSeconds / small.cpuSeconds) / Math.log((SIZES.at(-1) ?? 0) / FROM)
}

let books: Buffer | undefined

/** All books in one text, without what Project Gutenberg sets around each: behind its end nothing would be read. */
function text(): Buffer {
  const folder = `${DATA}books/`
  books ??= Buffer.concat(
    readdirSync(folder)
      .sort()
      .map((file) => withoutFrame(gunzipSync(readFileSync(folder + file)))),
  )
  return books
}

function withoutFrame(book: Buffer): Buffer {
  const start = book.indexOf('*** START OF')
  return book.subarray(book.indexOf('\n', start) + 1, book.indexOf('*** END OF'))
}
