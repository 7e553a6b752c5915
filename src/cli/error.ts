import { UserError } from '../core/error.ts'
import { hint } from './hint.ts'

/** What the command was asked for cannot be; the message is for the user, one line with the way out. */
export class WrongUsage extends Error {}

/** As commander says it. */
export const wrongArguments = (message: string) => new WrongUsage(message.replace(/^error: /, ''))

export const noInput = () => new WrongUsage('no input: name a file or pipe an article in, such as')

export const resumesNoArchive = () =>
  new WrongUsage('option --resume is for archives: add --from jsonl --format jsonl')

export const archiveNotPrinted = () =>
  new WrongUsage('an archive gives a line for every line: add --format jsonl to --from jsonl')

export const archiveWithEncoding = () =>
  new WrongUsage('JSON Lines is UTF-8: leave --encoding out with --from jsonl')

export const configUnreadable = (path: string, why: string) =>
  new WrongUsage(`${path} cannot be read: ${why}`)

export const configNoObject = (path: string) =>
  new WrongUsage(`${path} is no JSON object. It must look like {"format": "bullets"}.`)

export const unknownKey = (place: string, key: string, keys: readonly string[]) =>
  new WrongUsage(`${place} has the unknown key "${key}". ${hint(key, keys)}`)

export const wrongSetting = (place: string, key: string, value: unknown, requirement: string) =>
  new WrongUsage(`${place} has ${key} = ${JSON.stringify(value)}. ${requirement}`)

export const severalLengths = (place: string, lengths: readonly string[]) =>
  new WrongUsage(`${place} sets both ${lengths.join(' and ')}. Keep one of them.`)

/** By the code of the system. */
const WRITING: Readonly<Record<string, [what: string, wayOut: string]>> = {
  ENOENT: ['no such folder', 'make it first'],
  ENOTDIR: ['no such folder', 'make it first'],
  EISDIR: ['is a folder', 'name a file in it'],
  EACCES: ['no permission to write it', 'choose another place'],
  EPERM: ['no permission to write it', 'choose another place'],
  EROFS: ['cannot be written to', 'choose another place'],
  ENOSPC: ['the disk is full', 'make room or choose another place'],
  EDQUOT: ['the disk is full', 'make room or choose another place'],
}

export const unwritable = (code: string) =>
  new UserError('unwritable', ...(WRITING[code] ?? [`cannot be written (${code})`, 'choose another place']))

export const noPlainFile = () => new UserError('unwritable', 'is no plain file', 'name one')

export const alsoInput = () => new UserError('unwritable', 'is what is read', 'name another file')

export const noSummary = (line: number) =>
  new UserError(
    'unwritable',
    `line ${line} is no summary of a record`,
    'name the file that was being written',
  )

export const otherArchive = (line: number) =>
  new UserError(
    'unwritable',
    `line ${line} answers no such line of the input`,
    'give it the archive that it was made from',
  )
