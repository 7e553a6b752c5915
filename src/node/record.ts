import { isUtf8 } from 'node:buffer'
import { UserError } from '../core/error.ts'
import { detectFormat } from '../core/formats/detect.ts'
import type { TextSource } from '../core/formats/source.ts'
import { LANGUAGE_CODE_FORM, languageCode } from '../core/languages/code.ts'
import { isJson } from '../core/text/json.ts'
import { printableJson, withEscapes } from '../core/text/printable.ts'
import {
  blankLine,
  deepId,
  noJson,
  noJsonObject,
  noLanguage,
  noString,
  noTextField,
  tooLarge,
} from './error.ts'

/** One line of an archive in JSON Lines, whose records hold an article each. */
export interface ArchiveLine {
  /** The record's id in JSON as the line has it; null where there is none or none can be read. */
  readonly id: string | null
  /** The article, or why there is none. */
  readonly record: ArchiveRecord | UserError
}

/** An article of an archive. */
export interface ArchiveRecord {
  readonly source: TextSource
  /** ISO 639-1 code of its language, where the record says it. */
  readonly language: string | undefined
}

/** Made for the first record: to make one takes longer than to read a record by it. */
let decoder: InstanceType<typeof TextDecoder> | undefined

type Fields = Readonly<Record<string, unknown>>

/** What a line holds, in UTF-8; `name` is that of the archive. */
export function readRecord(line: Uint8Array, name: string, mostBytes: number): ArchiveLine {
  decoder ??= new TextDecoder()
  const text = decoder.decode(line)
  if (line.length > mostBytes) return { id: rawId(text), record: tooLarge(mostBytes) }
  const value = parsed(text)
  if (value instanceof UserError) return { id: rawId(text), record: value }
  if (isDeep(value.id, MOST_LEVELS)) return { id: null, record: deepId(MOST_LEVELS) }
  const id = idOf(value, text)
  try {
    const malformed = text.includes('\ufffd') && !isUtf8(line)
    return { id, record: recordOf(value, name, malformed) }
  } catch (error) {
    if (error instanceof UserError) return { id, record: error }
    throw error
  }
}

function parsed(text: string): Fields | UserError {
  if (text.trim() === '') return blankLine()
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
    return noJsonObject()
  } catch {
    return noJson()
  }
}

/**
 * A name and value that stand for an id, also in a line that is no JSON: inside a string its quotes have backslashes. A
 * longer value would exhaust the stack on which patterns are matched.
 */
const ID = /"id"\s*:\s*("(?:[^"\\]|\\.){0,10000}"|-?\d[\d.eE+-]*)/

function rawId(text: string): string | null {
  const raw = ID.exec(text)?.[1]
  return raw !== undefined && isJson(raw) ? withEscapes(raw) : null
}

/** Lists and objects in each other, of an id: what reads or writes JSON bears some thousands, or fewer. */
const MOST_LEVELS = 100

function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeep(inner, levels - 1))
}

/** Numbers beyond what JavaScript counts exactly, such as 64-bit hashes, are taken from the line as they stand. */
function idOf({ id }: Fields, text: string): string | null {
  if (id === undefined || id === null) return null
  if (typeof id !== 'number' || Number.isSafeInteger(id)) return printableJson(id)
  const raw = rawId(text)
  return Number(raw) === id ? raw : printableJson(id)
}

function recordOf(fields: Fields, name: string, malformed: boolean): ArchiveRecord {
  const text = stringOf(fields, 'text')
  if (text === undefined) throw noTextField()
  const title = stringOf(fields, 'title')?.replaceAll(/\s+/g, ' ').trim()
  const tag = stringOf(fields, 'language')
  const language = tag === undefined ? undefined : languageCode(tag)
  if (language === null) throw noLanguage(tag!, LANGUAGE_CODE_FORM)
  return {
    source: {
      name,
      format: detectFormat('', text),
      text,
      ...(title && { title }),
      ...(malformed && { warning: MALFORMED }),
    },
    language,
  }
}

const MALFORMED = 'malformed characters were replaced'

function stringOf(fields: Fields, key: string): string | undefined {
  const value = fields[key] ?? undefined
  if (value === undefined || typeof value === 'string') return value
  throw noString(key, value)
}
