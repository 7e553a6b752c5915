import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** Where the measuring data lies: beside the project, never inside it. */
export const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url))

/** An article with the summary people wrote for it, one sentence an item. */
export interface SummaryRecord {
  readonly id: string
  readonly article: string
  readonly summary: readonly string[]
}

/** The records of `<name>.jsonl.gz` in file order; ends the process with exit code 0 and one line if it is missing. */
export function readRecords<T = SummaryRecord>(name: string): T[] {
  const path = `${DATA}${name}.jsonl.gz`
  if (!existsSync(path)) skip(`missing data: no ${name}.jsonl.gz in ${DATA}`)
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

/** Ends the process as skipped: exit code 0 and one line on standard error that says why. */
export function skip(reason: string): never {
  console.error(`skipped: ${reason}`)
  process.exit(0)
}
