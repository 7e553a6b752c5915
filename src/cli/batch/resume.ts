import { createReadStream } from 'node:fs'
import { truncate } from 'node:fs/promises'
import { linesIn, wholeLines } from '../../node/lines.ts'
import type { Destination } from '../destination.ts'
import { noPlainFile, noSummary } from '../error.ts'
import { appending } from '../file.ts'
import type { HostProcess } from '../host-process.ts'
import { openLocked } from '../lock.ts'
import type { Invocation } from '../options.ts'
import { asUserError } from '../output.ts'
import { targetOf } from '../target.ts'
import { checkSame, recordedOptions, recordOptions } from './made-with.ts'

/** What a run over an archive that ended early left behind. */
export interface Remains {
  /** Whole lines. */
  readonly lines: number
  /** How many of them are errors. */
  readonly failed: number
  /** The last of them; empty where there is none. */
  readonly last: string
  /** What was written of the line after them. */
  readonly torn: Uint8Array
}

const NONE: Remains = { lines: 0, failed: 0, last: '', torn: new Uint8Array() }
const LINE_FEED = 0x0a
/** A longer line is none of ours; it is not read on. */
const LONGEST_LINE = 1 << 28
/** How lines begin that are written for an archive, but for those whose id is long, a list or an object. */
const BEGINNING =
  /^\{(?:"schemaVersion":|"id":(?:"(?:[^"\\]|\\.){0,1000}"|[^"[{,]{1,1000}),"(?:schemaVersion|error)":)/
/** Every line that is no error has this, and in errors its quotes would have backslashes. */
const SUMMARY = '"schemaVersion":'

/**
 * A file that is gone on with after the whole lines in it, which may not exist yet, and these. It is locked against other
 * runs, and nothing is touched before the first `write`. Rejects with a `UserError` where it is not what a run over an archive
 * wrote with these options, or is being written.
 */
export async function resumed(
  path: string,
  inputs: readonly string[],
  asked: Invocation,
  process: HostProcess,
): Promise<{ destination: Destination; remains: Remains }> {
  try {
    const target = await targetOf(path, inputs, process)
    if (target.found?.isFile() === false) throw noPlainFile()
    const { handle, close } = await openLocked(target.path)
    try {
      const { bytes, ...remains } = await survey(target.path)
      const made = await recordedOptions(target.path)
      const isBegun = remains.lines > 0 || remains.torn.length > 0
      if (made !== null && isBegun) checkSame(made, asked)
      const prepare = async () => {
        if (made === null || !isBegun) await recordOptions(target.path, asked, process)
        if (remains.torn.length > 0) await truncate(target.path, bytes)
      }
      return { destination: appending(handle, prepare, close), remains }
    } catch (error) {
      await close()
      throw error
    }
  } catch (error) {
    throw asUserError(error)
  }
}

async function survey(path: string): Promise<Remains & { readonly bytes: number }> {
  let { lines, failed, last, torn } = NONE
  let bytes = 0
  for await (const run of wholeLines(createReadStream(path), LONGEST_LINE)) {
    if (run.at(-1) !== LINE_FEED) torn = run
    else {
      for (const line of linesIn(run)) {
        last = Buffer.from(line.buffer, line.byteOffset, line.length).toString()
        lines++
        if (!isOurs(last)) throw noSummary(lines)
        if (!last.includes(SUMMARY)) failed++
      }
      bytes += run.length
    }
  }
  return { lines, failed, last, torn, bytes }
}

function isOurs(line: string): boolean {
  if (BEGINNING.test(line)) return true
  try {
    const { id, error, schemaVersion } = JSON.parse(line)
    return id !== undefined && (typeof error === 'string' || schemaVersion !== undefined)
  } catch {
    return false
  }
}
