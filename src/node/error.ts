// What can be wrong with an input, an address or a line of an archive.
import { type ErrorCode, UserError } from '../core/error.ts'

/** By the code of the system. */
const READING: Readonly<Record<string, [code: ErrorCode, what: string, wayOut: string]>> = {
  ENOENT: ['not-found', 'no such file', 'check the path'],
  ENOTDIR: ['not-found', 'no such file', 'check the path'],
  EISDIR: ['unreadable', 'is a folder', 'name the files in it'],
  EACCES: ['unreadable', 'no permission to read it', 'check who may (ls -l)'],
  EPERM: ['unreadable', 'no permission to read it', 'check who may (ls -l)'],
  ENAMETOOLONG: ['not-found', 'no such file', 'check the path'],
  ELOOP: ['unreadable', 'links to itself', 'name the file it should link to'],
  ERR_INVALID_ARG_VALUE: ['not-found', 'no such file', 'check the path'],
}

export const unreadable = (code: string) =>
  new UserError(
    ...(READING[code] ?? ['unreadable', `cannot be read (${code})`, 'try it again or another file']),
  )

export const oldWordFile = () =>
  new UserError(
    'unsupported',
    'a Word file of before 2007 or with a password',
    'save it as .docx without a password',
  )

export const noTextFile = () =>
  new UserError(
    'unsupported',
    'not a text file',
    'give it an article in text, Markdown, HTML, DOCX, PDF or EPUB',
  )

export const tooLarge = (mostBytes: number) => {
  const megabytes = Math.round(mostBytes / 1024 / 1024)
  const limit = megabytes > 0 ? `${megabytes} MB` : `${mostBytes} bytes`
  return new UserError('too-large', `larger than ${limit}`, 'split it, or raise the limit with --max-bytes')
}

export const archiveOnWeb = () =>
  new UserError('unsupported', 'no archive is read from the web', 'download it and name the file')

export const noAddress = () =>
  new UserError('unsupported', 'no address of the web', 'pass one such as https://example.com/story')

export const otherProtocol = (protocol: string) =>
  new UserError('unsupported', `${protocol} addresses are not read`, 'pass one of http or https')

export const otherMediaType = (type: string) =>
  new UserError('unsupported', `it is ${type}`, 'pass the address of an article, or say --from')

export const tooManyRedirects = (most: number) =>
  new UserError(
    'unreachable',
    `redirected more than ${most} times`,
    'open it in a browser and pass the address it ends at',
  )

export const badStatus = ({ status, statusText }: Pick<Response, 'status' | 'statusText'>) =>
  new UserError(
    'unreachable',
    `the server says ${status} ${statusText}`.trim(),
    'check the address in a browser',
  )

export const unreachable = (why: string) =>
  new UserError('unreachable', `cannot be reached (${why})`, 'check the address and the network')

export const noAnswer = (seconds: number) =>
  new UserError('too-slow', `no answer within ${seconds} seconds`, 'try it later or save the page')

const invalidRecord = (what: string, wayOut: string) => new UserError('invalid-record', what, wayOut)
const WRITE_RECORD = 'write {"id": …, "text": …} on each line'

export const blankLine = () => invalidRecord('a blank line', 'take it out')
export const noJson = () => invalidRecord('not JSON', WRITE_RECORD)
export const noJsonObject = () => invalidRecord('no JSON object', WRITE_RECORD)
export const noTextField = () => invalidRecord('no text', 'give the record a field "text"')
export const noLanguage = (tag: string, form: string) =>
  invalidRecord(`language is "${tag}"`, `give it ${form}`)
export const noString = (key: string, value: unknown) =>
  invalidRecord(`${key} is ${Array.isArray(value) ? 'array' : typeof value}`, 'give it a string')
