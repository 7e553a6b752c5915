import type { Source } from '../../core/formats/source.ts'
import type { Summarized, Summary } from '../../core/summary.ts'
import type { Look } from '../layout.ts'
import type { Invocation } from '../options.ts'

/** What comes up in a run, in order; plain data. */
export type Job = RunnableJob | Unreadable

/** What can be worked on. */
export type RunnableJob = InputJob | SourceJob | LinesJob

/** An input. */
export interface InputJob {
  /** A path, an address, or "-" for standard input. */
  readonly input: string
  /** Bytes; 0 where nobody knows. */
  readonly size: number
}

/** An input that was read. */
export interface SourceJob {
  readonly source: Source
}

/** An archive that cannot be read, or not on. */
export interface Unreadable {
  readonly complaint: string
}

/** Lines of an archive. */
export interface LinesJob {
  /** Its name. */
  readonly archive: string
  /** Whole lines, each but the archive's last with its line feed. */
  readonly lines: Uint8Array
}

/** How jobs are to be done. */
export interface RunSettings {
  readonly asked: Invocation
  readonly look: Look
}

/** What a job came to; plain data but for `summarized`. */
export interface Outcome {
  /** What is to be printed; empty where the input failed. */
  readonly text: string
  /** Lines for standard error. */
  readonly messages: readonly string[]
  readonly counts: Counts
  /** The summaries themselves where the format needs all of them at once. */
  readonly summarized?: readonly Summarized[]
}

/** What has been done so far. */
export interface Counts {
  /** Inputs or records that were summarized or failed. */
  readonly done: number
  /** Those of them that failed. */
  readonly failed: number
  /** Records with malformed characters. */
  readonly malformed: number
  /** Bytes of them, as far as they are known. */
  readonly bytes: number
  readonly secondsToRead: number
  readonly secondsSaved: number
}

/** What is in a binary format unpacks to so many times its size: documents are compressed text. */
const COMPRESSION = 3

/** UTF-16 units of text, or about as many as there are. */
export function weightOf(source: Source): number {
  if ('text' in source) return source.text.length
  return 'bytes' in source ? source.bytes.length * COMPRESSION : 0
}

/** Bytes of a job; 0 where nobody knows. */
export function sizeOf(job: Job): number {
  if ('lines' in job) return job.lines.length
  if ('source' in job) return weightOf(job.source)
  return 'size' in job ? job.size : 0
}

export const NOTHING: Counts = {
  done: 0,
  failed: 0,
  malformed: 0,
  bytes: 0,
  secondsToRead: 0,
  secondsSaved: 0,
}

export const FAILED: Counts = { ...NOTHING, done: 1, failed: 1 }

/** What the summaries of an input or a record count for. */
export function done(summaries: readonly Summary[]): Counts {
  const total = (key: 'secondsToRead' | 'secondsSaved') =>
    summaries.reduce((sum, { stats }) => sum + stats[key], 0)
  return { ...NOTHING, done: 1, secondsToRead: total('secondsToRead'), secondsSaved: total('secondsSaved') }
}

/** Both together. */
export function sum(a: Counts, b: Counts): Counts {
  return {
    done: a.done + b.done,
    failed: a.failed + b.failed,
    malformed: a.malformed + b.malformed,
    bytes: a.bytes + b.bytes,
    secondsToRead: a.secondsToRead + b.secondsToRead,
    secondsSaved: a.secondsSaved + b.secondsSaved,
  }
}

/** Frees the memory of lines at once: V8 would keep it until it next searches all memory. Node 20 cannot. */
export function free({ lines }: LinesJob): void {
  const buffer = lines.buffer as ArrayBufferLike & { transfer?: (bytes: number) => unknown }
  buffer.transfer?.(0)
}
