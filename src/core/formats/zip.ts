import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { UserError } from '../error.ts'

/** What the wanted entries of an archive may come to: more text than any book has, less than memory. */
const MOST_INFLATED = 64 * 1024 * 1024
/** No document has more parts. */
const MOST_ENTRIES = 20_000

/** Reads the files of an archive by name; what is not asked for is never inflated. */
export interface Archive {
  /** The names of its files. */
  readonly names: readonly string[]
  /** The text of a file in UTF-8, without byte order mark; null where there is none of this name. */
  text(name: string): Promise<string | null>
}

/**
 * The zip archive in bytes; a `UserError` where it is damaged. Entries that inflate to more than they declare, or in
 * sum to more than memory should hold, are refused before they do; archives in archives are never opened.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const entries = await listEntries(zip)
  let inflated = 0
  return {
    names: [...entries.keys()],
    async text(name) {
      const entry = entries.get(name)
      if (entry === undefined) return null
      inflated += entry.uncompressedSize
      if (inflated > MOST_INFLATED)
        throw new UserError('too-large', 'it unpacks to far more than a document', 'split it')
      return new TextDecoder().decode(await inflate(zip, entry))
    },
  }
}

const damaged = () => new UserError('damaged', 'a damaged archive', 'save it or download it again')

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((done, fail) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? fail(damaged()) : done(zip),
    )
  })
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  return new Promise((done, fail) => {
    zip.on('error', () => fail(damaged()))
    zip.on('end', () => done(entries))
    zip.on('entry', (entry: Entry) => {
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry)
      if (entries.size > MOST_ENTRIES) fail(damaged())
      else zip.readEntry()
    })
    zip.readEntry()
  })
}

function inflate(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new UserError('locked', 'locked by a password', 'save it without one')
  return new Promise((done, fail) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return fail(damaged())
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', () => fail(damaged()))
      stream.on('end', () => done(Buffer.concat(chunks)))
    })
  })
}
