import { fstat, stat } from 'node:fs'
import { promisify } from 'node:util'
import { UserError } from '../../core/error.ts'
import { MOST_BYTES, readChunks, STANDARD_INPUT } from '../../node/input.ts'
import { wholeLines } from '../../node/lines.ts'
import type { HostProcess } from '../host-process.ts'
import type { Invocation } from '../options.ts'
import { complaint } from '../reporting.ts'
import type { Job } from './job.ts'

/** What is to be done for the inputs, in order. */
export function jobsOf(
  inputs: readonly string[],
  sizes: readonly number[],
  asked: Invocation,
  process: HostProcess,
): AsyncIterable<Job> | Iterable<Job> {
  if (asked.from !== 'jsonl') return inputs.map((input, at) => ({ input, size: sizes[at] }))
  return linesOf(inputs, asked.maxBytes ?? MOST_BYTES, process)
}

async function* linesOf(
  archives: readonly string[],
  mostBytes: number,
  process: HostProcess,
): AsyncGenerator<Job, void, void> {
  for (const archive of archives) {
    try {
      for await (const lines of wholeLines(readChunks(archive, process), mostBytes)) yield { archive, lines }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      yield { complaint: complaint(archive, error) }
    }
  }
}

/** The bytes of each input; 0 where nobody knows. */
export async function sizesOf(inputs: readonly string[], process: HostProcess): Promise<number[]> {
  const sizeOf = async (input: string) => {
    const found = await (input === STANDARD_INPUT
      ? promisify(fstat)(process.stdin.fd)
      : promisify(stat)(input))
    return found.isFile() ? found.size : 0
  }
  return Promise.all(inputs.map((input) => sizeOf(input).catch(() => 0)))
}
