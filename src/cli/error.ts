import { UserError } from '../core/error.ts'
import { hint } from './hint.ts'

/** What the command was asked for cannot be; the message is for the user, one line with the way out. */
export class WrongUsage extends Error {}

/** As commander says it. */
export function wrongArguments(message: string): WrongUsage {
  return new WrongUsage(message.replace(/^error: /, ''))
}

export function noInput(): WrongUsage {
  return new WrongUsage('no input: name a file or pipe an article in, such as')
}

export function resumesNoArchive(): WrongUsage {
  return new WrongUsage('option --resume is for archives: add --from jsonl --format jsonl')
}

export function archiveNotPrinted(): WrongUsage {
  return new WrongUsage('an archive gives a line for every line: add --format jsonl to --from jsonl')
}

export function archiveWithEncoding(): WrongUsage {
  return new WrongUsage('JSON Lines is UTF-8: leave --encoding out with --from jsonl')
}

export function frontMatterElsewhere(): WrongUsage {
  return new WrongUsage('--front-matter writes into Markdown alone: name such files, and leave --from out')
}

export function configUnreadable(path: string, why: string): WrongUsage {
  return new WrongUsage(`${path} cannot be read: ${why}`)
}

export function configInUtf16(path: string): WrongUsage {
  return new WrongUsage(`${path} is UTF-16. Save it as UTF-8.`)
}

export function configNoObject(path: string): WrongUsage {
  return new WrongUsage(`${path} is no JSON object. It must look like {"format": "bullets"}.`)
}

export function unknownKey(place: string, key: string, keys: readonly string[]): WrongUsage {
  return new WrongUsage(`${place} has the unknown key "${key}". ${hint(key, keys)}`)
}

export function wrongSetting(place: string, key: string, value: unknown, requirement: string): WrongUsage {
  const shown = typeof value === 'object' && value !== null ? 'a list or an object' : JSON.stringify(value)
  return new WrongUsage(`${place} has ${key} = ${shown}. ${requirement}`)
}

export function severalLengths(place: string, lengths: readonly string[]): WrongUsage {
  return new WrongUsage(`${place} sets both ${lengths.join(' and ')}. Keep one of them.`)
}

/** By the code of the system. */
const WRITING: Readonly<Record<string, [what: string, wayOut: string]>> = {
  ENOENT: ['no such folder', 'make it first'],
  ENOTDIR: ['no such folder', 'make it first'],
  EISDIR: ['is a folder', 'name a file in it'],
  EACCES: ['no permission to write it', 'choose another place'],
  EPERM: ['no permission to write it', 'choose another place'],
  ELOOP: ['links to itself', 'name the file it should link to'],
  EROFS: ['cannot be written to', 'choose another place'],
  ENOSPC: ['the disk is full', 'make room or choose another place'],
  EMFILE: ['too many files are open', 'allow more (ulimit -n)'],
  EDQUOT: ['the disk is full', 'make room or choose another place'],
}

export function unwritable(code: string): UserError {
  return new UserError(
    'unwritable',
    ...(WRITING[code] ?? [`cannot be written (${code})`, 'choose another place']),
  )
}

export function noPlainFile(): UserError {
  return new UserError('unwritable', 'is no plain file', 'name one')
}

export function alsoInput(): UserError {
  return new UserError('unwritable', 'is what is read', 'name another file')
}

export function alsoConfiguration(): UserError {
  return new UserError('unwritable', 'is the configuration file', 'name another file')
}

export function noSummary(line: number): UserError {
  return new UserError(
    'unwritable',
    `line ${line} is no summary of a record`,
    'name the file that was being written',
  )
}

export function otherArchive(line: number): UserError {
  return new UserError(
    'unwritable',
    `line ${line} answers no such line of the input`,
    'give it the archive that it was made from, and the same options',
  )
}

export function beingWritten(): UserError {
  return new UserError('unwritable', 'another run is writing it', 'wait until that has ended')
}

export function otherOptions(made: string, asked: string): UserError {
  return new UserError('unwritable', `was made ${made}, not ${asked}`, 'say the same or name another file')
}

export function noRecordOfOptions(): UserError {
  return new UserError(
    'unwritable',
    'the file of its name and .options is no record of options',
    'move that away or name another file',
  )
}

export function muchMemory(): UserError {
  return new UserError(
    'too-large',
    'it takes more memory than there is',
    'split it, or allow more with NODE_OPTIONS=--max-old-space-size=8000',
  )
}

export function manyFiles(): UserError {
  return new UserError('unreadable', 'too many files are open', 'allow more (ulimit -n)')
}

export function deepInput(): UserError {
  return new UserError('too-complex', 'it is nested too deep', 'save its text and pass that')
}

export function unfinishedLine(): UserError {
  return new UserError(
    'invalid-record',
    'its last line is not whole and not answered yet',
    'run it again once it is',
  )
}

export function noMarkdown(format: string): UserError {
  return new UserError('unsupported', `it is ${format}`, 'name a file in Markdown, or say --from markdown')
}

export function noFileToWrite(): UserError {
  return new UserError('unsupported', 'an address cannot be written to', 'save it and name the file')
}

export function noUtf8(): UserError {
  return new UserError('unsupported', 'it is not in UTF-8, as front matter has to be', 'save it as UTF-8')
}

export function unknownFrontMatter(): UserError {
  return new UserError(
    'unsupported',
    'it begins as front matter of a kind that is not known',
    'put the summary in by hand',
  )
}

export function damagedFrontMatter(why: string): UserError {
  return new UserError('damaged', `its front matter is damaged (${why})`, 'mend that first')
}

export function closedFrontMatter(): UserError {
  return new UserError(
    'unsupported',
    'no summary fits into its front matter without another change',
    'put it in by hand',
  )
}
