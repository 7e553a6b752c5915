import { latin1 } from './latin1.ts'

/** A page's head, scripts and tags may be long before its text begins. */
const LOOK = 1_048_576
/** Plenty for a detector, which counts pairs of letters in 16 KB. */
const ENOUGH = 65_536

/**
 * What tells of the encoding of bytes, the best first: the lines that are not all ASCII, then all lines, then pieces of
 * the first. All are without tags: a detector would take a page at its word, and its attention would go to the markup.
 * Bytes with zeros or of seven bits stay as they are.
 */
export function* evidenceIn(bytes: Uint8Array): Generator<Uint8Array> {
  const text = latin1(bytes.subarray(0, LOOK))
  if (text.includes('\0') || !/[\x80-\xff]/.test(text)) return yield bytes
  const prose = text.replace(/<[/?a-z][^<>]*>/gi, '\n')
  const lines = prose.split('\n').filter((line) => /[\x80-\xff]/.test(line))
  const telling = lines.join('\n').slice(0, ENOUGH)
  yield bytesOf(telling)
  yield bytesOf(prose.slice(0, ENOUGH))
  for (const piece of piecesOf(telling)) yield bytesOf(piece)
}

/** One stray byte makes a detector rule out the encoding of all others, so there are pieces without it. */
const PIECES = 16
/** Less than a few lines says too little. */
const LEAST_PIECE = 200

/** They end behind marks and spaces, which are no part of a longer character in any encoding. */
function piecesOf(text: string): string[] {
  const length = Math.max(LEAST_PIECE, Math.ceil(text.length / PIECES))
  return text.match(new RegExp(`[^]{${length}}[^]*?[\\t-/]|[^]+$`, 'g')) ?? []
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
