import { hint } from './hint.ts'

/** What the command was asked for cannot be; the message is for the user, one line with the way out. */
export class WrongUsage extends Error {}

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
