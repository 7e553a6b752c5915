import { fileURLToPath, pathToFileURL } from 'node:url'
import { deflateSync } from 'node:zlib'
import type { Plugin } from 'rolldown'
import { encodingOf } from '../src/node/encoding/label.ts'
import { ROW } from './rows.ts'

/** A model tells of each two bytes how likely they stand together. */
const MODEL = ROW * 256

/**
 * Packs the models by which jschardet tells encodings, given its reader of them: most rows are in many models, and are kept
 * once. Blank become those of encodings that are never guessed, since the program cannot read them, and those of UTF-8,
 * which only tell its language.
 */
export const encodingModels: Plugin = {
  name: 'encoding-models',
  load: async (id) =>
    /jschardet[\\/]build[\\/]models[\\/]models\.bin\.js$/.test(id)
      ? packedModule((await import(pathToFileURL(id).href)).readBytes())
      : null,
}

function packedModule(bytes: Uint8Array): string {
  const start = bytes.length % MODEL
  const [head, models] = [bytes.subarray(0, start), bytes.slice(start)]
  for (const [at, name] of namesIn(head).entries())
    if (!isAsked(name)) models.fill(0, at * MODEL, (at + 1) * MODEL)
  const rows = new Map<string, number>()
  const numbers = Array.from({ length: models.length / ROW }, (_, at) => {
    const row = Buffer.from(models.buffer, at * ROW, ROW).toString('latin1')
    return rows.get(row) ?? rows.set(row, rows.size).size - 1
  })
  const parts = [head, numberBytes(numbers), Buffer.from([...rows.keys()].join(''), 'latin1')]
  return `import { fromRows } from ${JSON.stringify(fileURLToPath(new URL('rows.ts', import.meta.url)))}
    let bytes
    export const readBytes = () => (bytes ??= fromRows(${parts.map(deflated).join(', ')}))`
}

/** Of each model, in order, the language and the encoding: "ar/cp1256". */
function namesIn(head: Uint8Array): string[] {
  return (
    Buffer.from(head)
      .toString('latin1')
      .match(/[a-z]+\/[a-z\d_-]+/g) ?? []
  )
}

function isAsked(name: string): boolean {
  const encoding = name.slice(name.indexOf('/') + 1)
  return encoding !== 'utf-8' && encodingOf(encoding) !== null
}

function numberBytes(numbers: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(numbers.length * 2)
  for (const [at, number] of numbers.entries()) bytes.writeUInt16LE(number, at * 2)
  return bytes
}

const deflated = (part: Uint8Array) => `'${deflateSync(part, { level: 9 }).toString('base64')}'`
