const LINE_FEED = 0x0a

/**
 * The bytes of a stream in runs of whole lines, as soon as they are there: each run ends with a line feed, but for the
 * last if the stream does not. Of a line longer than `mostBytes` no more than one byte beyond them is kept.
 */
export async function* wholeLines(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<Uint8Array, void, void> {
  let begun: Uint8Array[] = []
  let room = mostBytes + 1
  const keep = (bytes: Uint8Array) => {
    if (room > 0 && bytes.length > 0) begun.push(bytes.subarray(0, room))
    room -= bytes.length
  }
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1
    if (end > 0) {
      const first = chunk.indexOf(LINE_FEED)
      keep(chunk.subarray(0, first))
      yield joined([...begun, chunk.subarray(first, end)])
      begun = []
      room = mostBytes + 1
    }
    // A copy of a line's beginning, so that the rest of its chunk need not stay.
    keep(end > 0 ? new Uint8Array(chunk.subarray(end)) : chunk)
  }
  if (begun.length > 0) yield joined(begun)
}

/** In memory of its own, unlike what Node's buffers give: it can be handed to a thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const part of parts) {
    whole.set(part, end)
    end += part.length
  }
  return whole
}

/** The lines in a run of them, without their line feeds. */
export function* linesIn(run: Uint8Array): Generator<Uint8Array, void, void> {
  for (let start = 0; start < run.length; ) {
    const found = run.indexOf(LINE_FEED, start)
    const end = found === -1 ? run.length : found
    yield run.subarray(start, end)
    start = end + 1
  }
}
