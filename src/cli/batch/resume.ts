import { createReadStream } from 'node:fs'
import { realpath, stat, truncate } from 'node:fs/promises'
import { linesIn, wholeLines } from '../../node/lines.ts'
import { alsoInput, noPlainFile, noSummary } from '../error.ts'
import { asUserError } from '../output.ts'

/** What a run over an archive that ended early left behind. */
export interface Remains {
  readonly lines: number
  /** How many of them are errors. */
  readonly failed: number
  /** The beginning of the last of them; empty where there is none. */
  readonly last: string
}

const NONE: Remains = { lines: 0, failed: 0, last: '' }
const LINE_FEED = 0x0a
/** What stands before the first key but that of a plain id … */
const BEGINNING = /^\{(?:"id":(?:"(?:[^"\\]|\\.)*"|[^"{[]*?),)?/
/** … and those keys of the lines that are written for an archive. */
const KEYS = ['"schemaVersion":', '"error":', '"id":']
/** Every line that is no error has this, and in errors its quotes would have backslashes. */
const SUMMARY = '"schemaVersion":'

/**
 * The whole lines that are in a file, which may not exist yet; a torn line after them is cut off. A `UserError` where
 * the file is not what a run over an archive wrote; then it is left as it is.
 */
export async function remainsIn(path: string, archives: readonly string[]): Promise<Remains> {
  try {
    const found = await stat(path).catch(() => null)
    if (found === null) return NONE
    if (!found.isFile()) throw noPlainFile()
    if (await isAmong(archives, path)) throw alsoInput()
    const { bytes, ...remains } = await survey(path)
    if (bytes < found.size) await truncate(path, bytes)
    return remains
  } catch (error) {
    throw asUserError(error)
  }
}

async function isAmong(archives: readonly string[], path: string): Promise<boolean> {
  const [file, ...files] = await Promise.all(
    [path, ...archives].map((name) => realpath(name).catch(() => null)),
  )
  return files.includes(file)
}

async function survey(path: string): Promise<Remains & { readonly bytes: number }> {
  let { lines, failed, last } = NONE
  let bytes = 0
  for await (const run of wholeLines(createReadStream(path), Number.POSITIVE_INFINITY)) {
    const isWhole = run.at(-1) === LINE_FEED
    for (const line of linesIn(run)) {
      const text = Buffer.from(line.buffer, line.byteOffset, line.length).toString()
      if (!isOurs(text, isWhole)) throw noSummary(lines + 1)
      if (!isWhole) break
      lines++
      if (!text.includes(SUMMARY)) failed++
      last = text
    }
    if (isWhole) bytes += run.length
  }
  return { lines, failed, last, bytes }
}

/** A line that is torn may end within the key. */
function isOurs(line: string, isWhole: boolean): boolean {
  const rest = line.replace(BEGINNING, '')
  return KEYS.some((key) => rest.startsWith(key) || (!isWhole && key.startsWith(rest)))
}
