import { Inflate } from 'fflate'
import { damagedArchive, largeArchive, lockedByPassword } from '../error.ts'
import { crc32 } from './crc-32.ts'

/** What the wanted entries of an archive may come to: more text than any book has, less than memory. */
const MOST_INFLATED = 64 * 1024 * 1024
/** Of a small archive; then for each of its bytes: even the markup of large tables packs less than this. */
const [LEAST_INFLATED, MOST_RATIO] = [10 * 1024 * 1024, 20]
/** No document has more parts. */
const MOST_ENTRIES = 20_000
/** So much is inflated at once before it is counted: deflate packs a thousand bytes into one at the most. */
const STEP = 4_096

/** Reads the files of an archive by name; what is not asked for is never inflated. */
export interface Archive {
  /** The names of its files. */
  readonly names: readonly string[]
  /** The text of a file in UTF-8, without byte order mark; null where there is none of this name. */
  text(name: string): Promise<string | null>
}

/** A file of an archive as the central directory has it. */
interface Entry {
  readonly method: number
  readonly encrypted: boolean
  /** Of the file as it was before it was packed. */
  readonly crc: number
  /** Bytes. */
  readonly packed: number
  readonly size: number
  /** Where its local header lies. */
  readonly offset: number
}

/**
 * The zip archive in bytes, by PKWARE's APPNOTE 6.3.10; a `UserError` where it is damaged, as a file is that does not fit
 * its checksum. Entries that inflate to more than they declare, or in sum to more than memory should hold, are refused
 * before they do; archives in archives are never opened.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = guarded(() => listEntries(bytes, view))
  const most = Math.min(LEAST_INFLATED + MOST_RATIO * bytes.length, MOST_INFLATED)
  let inflated = 0
  return {
    names: [...entries.keys()],
    async text(name) {
      const entry = entries.get(name)
      if (entry === undefined) return null
      if (entry.encrypted) throw lockedByPassword()
      inflated += entry.size
      if (inflated > most) throw largeArchive()
      const content = guarded(() => contentOf(bytes, view, entry))
      if (crc32(content) !== entry.crc) throw damagedArchive()
      return new TextDecoder().decode(content)
    },
  }
}

/** Whatever goes wrong while an archive is read is damage: places outside of it, codes that deflate does not have. */
function guarded<Result>(read: () => Result): Result {
  try {
    return read()
  } catch {
    throw damagedArchive()
  }
}

const END = { signature: 0x06054b50, size: 22, longestComment: 0xffff }
const CENTRAL = { signature: 0x02014b50, size: 46 }
const LOCAL = { signature: 0x04034b50, size: 30 }
const ENCRYPTED = 1
const UTF_8 = 1 << 11

/** The entries by name, the first of those of the same name. */
function listEntries(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) throw damagedArchive()
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let read = 0; read < count; read++) {
    if (view.getUint32(at, true) !== CENTRAL.signature) throw damagedArchive()
    const flags = view.getUint16(at + 8, true)
    const nameEnd = at + CENTRAL.size + view.getUint16(at + 28, true)
    const label = flags & UTF_8 ? 'utf-8' : 'latin1'
    const name = new TextDecoder(label).decode(bytes.subarray(at + CENTRAL.size, nameEnd))
    if (!entries.has(name)) entries.set(name, entryAt(view, at, flags))
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function entryAt(view: DataView, at: number, flags: number): Entry {
  return {
    method: view.getUint16(at + 10, true),
    encrypted: (flags & ENCRYPTED) !== 0,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
}

/** The record that closes the archive is sought from behind: a comment may follow it. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END.size
  for (let at = last; at >= Math.max(0, last - END.longestComment); at--) {
    if (view.getUint32(at, true) === END.signature) return at
  }
  throw damagedArchive()
}

const [STORED, DEFLATED] = [0, 8]

function contentOf(bytes: Uint8Array, view: DataView, { method, packed, size, offset }: Entry): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL.signature) throw damagedArchive()
  const start = offset + LOCAL.size + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const content = bytes.subarray(start, start + packed)
  if (content.length !== packed) throw damagedArchive()
  if (method === STORED && packed === size) return content
  if (method !== DEFLATED) throw damagedArchive()
  return inflated(content, size)
}

function inflated(content: Uint8Array, size: number): Uint8Array {
  const result = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((piece) => {
    // A piece that goes beyond what was declared does not fit, which throws.
    result.set(piece, length)
    length += piece.length
  })
  for (let at = 0; at < content.length; at += STEP) {
    stream.push(content.subarray(at, at + STEP), at + STEP >= content.length)
  }
  if (length !== size) throw damagedArchive()
  return result
}
