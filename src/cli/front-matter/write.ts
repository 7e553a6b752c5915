import { withoutMark } from '../../core/formats/mark.ts'
import type { TextSource } from '../../core/formats/source.ts'
import { paragraphOf } from '../../core/render/paragraph.ts'
import type { Summary } from '../../core/summary.ts'
import { sourceOf } from '../../node/content.ts'
import { isUrl, MOST_BYTES, readBytes, STANDARD_INPUT } from '../../node/input.ts'
import type { Executor } from '../batch/executor.ts'
import { failedInput } from '../batch/failed.ts'
import { noFileToWrite, noMarkdown, noUtf8 } from '../error.ts'
import { rewritten } from '../file.ts'
import type { HostProcess } from '../host-process.ts'
import { interruptible } from '../interrupt.ts'
import type { Invocation } from '../options.ts'
import { withSummary } from './edit.ts'

type Perform = Executor['perform']
type Asked = Pick<Invocation, 'from' | 'maxBytes'>

/**
 * Does what `perform` does, which is to give summaries as lines of JSON, and puts each into the front matter of its input:
 * in the file itself, or in what is printed for standard input.
 */
export function writing(perform: Perform, asked: Asked, process: HostProcess): Perform {
  let turn: Promise<unknown> = Promise.resolve()
  /** One file after another: two of them may be one by two names. */
  const inTurn = (work: () => Promise<string>): Promise<string> => {
    const done = turn.then(work)
    turn = done.catch(() => {})
    return done
  }
  return async (job) => {
    if (!('input' in job)) return perform(job)
    try {
      const source = await markdownOf(job.input, asked, process)
      const outcome = await perform({ source })
      if (outcome.text === '') return outcome
      const summary = paragraphOf(JSON.parse(outcome.text) as Summary)
      const text = await inTurn(() => written(source, summary, asked, process))
      return { ...outcome, text }
    } catch (error) {
      return failedInput(job.input, error)
    }
  }
}

/** The text of an input; rejects with a `UserError` where no front matter can be written into it. */
async function markdownOf(name: string, asked: Asked, process: HostProcess): Promise<TextSource> {
  if (isUrl(name)) throw noFileToWrite()
  const read = () => bytesOf(name, asked, process)
  const isFile = name !== STANDARD_INPUT
  // First: nothing is read from a pipe that could not be written.
  if (isFile) await rewritten(name, process)
  const bytes = await (isFile ? read() : interruptible(process, read))
  const source = await sourceOf(name, bytes, { from: asked.from === 'markdown' ? 'markdown' : 'auto' })
  if (source.format !== 'markdown' || !('text' in source)) throw noMarkdown(source.format)
  const text = textOf(bytes)
  // Bytes of UTF-16 without a mark, or of a code of Japanese, are UTF-8 as well, though nobody meant it.
  if (withoutMark(text) !== withoutMark(source.text)) throw noUtf8()
  return { name, format: source.format, text }
}

function bytesOf(name: string, { maxBytes = MOST_BYTES }: Asked, process: HostProcess): Promise<Uint8Array> {
  return readBytes(name, process, maxBytes)
}

/** With its byte order mark, so that bytes made of it are the same; throws a `UserError` where they would not be. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw noUtf8()
  }
}

/** Writes a summary into a file as it is now, which may be another than was read; gives what is to be printed. */
async function written(
  { name, text }: TextSource,
  summary: string,
  asked: Asked,
  process: HostProcess,
): Promise<string> {
  if (name === STANDARD_INPUT) return withSummary(text, summary)
  const { write, finish, close } = await rewritten(name, process)
  try {
    const now = textOf(await bytesOf(name, asked, process))
    const edited = await withSummary(now, summary)
    if (edited !== now) await write(edited)
    await finish()
  } finally {
    await close()
  }
  return ''
}
