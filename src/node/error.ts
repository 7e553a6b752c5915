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
  EMFILE: ['unreadable', 'too many files are open', 'allow more (ulimit -n)'],
  ELOOP: ['unreadable', 'links to itself', 'name the file it should link to'],
  ERR_INVALID_ARG_VALUE: ['not-found', 'no such file', 'check the path'],
}

/** Why the input of a name cannot be read, by the code of the system. */
export function unreadable(code: string, name: string): UserError {
  if (code === 'EISDIR' && name !== '-') return isFolder(name)
  if (code === 'ENOENT' && /^www\./i.test(name)) return noScheme(name)
  return new UserError(
    ...(READING[code] ?? ['unreadable', `cannot be read (${code})`, 'try it again or another file']),
  )
}

function isFolder(name: string): UserError {
  const files = `${name.replace(/(?<![/\\])[/\\]+$/, '')}/*`
  return new UserError('unreadable', 'is a folder', `name the files in it, such as ${files}`)
}

function noScheme(name: string): UserError {
  return new UserError('not-found', 'no such file', `for the page say https://${name}`)
}

export function oldWordFile(): UserError {
  return new UserError(
    'unsupported',
    'a Word file of before 2007 or with a password',
    'save it as .docx without a password',
  )
}

export function noTextFile(): UserError {
  return new UserError(
    'unsupported',
    'not a text file',
    'give it an article in text, Markdown, HTML, DOCX, ODT, RTF, PDF or EPUB',
  )
}

export function tooLarge(mostBytes: number): UserError {
  return new UserError('too-large', largerThan(mostBytes), 'split it, or raise the limit with --max-bytes')
}

export function largeDownload(mostBytes: number): UserError {
  return new UserError('too-large', largerThan(mostBytes), 'download it and name the file')
}

function largerThan(bytes: number): string {
  const megabytes = Math.round(bytes / 1024 / 1024)
  return `larger than ${megabytes > 0 ? `${megabytes} MB` : `${bytes} bytes`}`
}

export function archiveOnWeb(): UserError {
  return new UserError('unsupported', 'no archive is read from the web', 'download it and name the file')
}

export function noAddress(): UserError {
  return new UserError('unsupported', 'no address of the web', 'pass one such as https://example.com/story')
}

export function otherProtocol(protocol: string): UserError {
  return new UserError('unsupported', `${protocol} addresses are not read`, 'pass one of http or https')
}

export function otherMediaType(type: string): UserError {
  return new UserError('unsupported', `it is ${brief(type)}`, 'pass the address of an article, or say --from')
}

export function tooManyRedirects(most: number): UserError {
  return new UserError(
    'unreachable',
    `redirected more than ${most} times`,
    'open it in a browser and pass the address it ends at',
  )
}

export function badStatus({ status, statusText }: Pick<Response, 'status' | 'statusText'>): UserError {
  return new UserError(
    'unreachable',
    `the server says ${status} ${brief(statusText)}`.trim(),
    'check the address in a browser',
  )
}

/** Longer words of a server say nothing more. */
const LONGEST_WORDS = 60

function brief(words: string): string {
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words
}

/** What a server does wrong, by the code of Node's client and decoders, or by what it says where it has none. */
const WRONG_ANSWERS: readonly [code: RegExp, what: string][] = [
  [/^(?:UND_ERR_SOCKET|ECONNRESET|EPIPE|Z_BUF_ERROR)$/, 'the server broke off'],
  [/^(?:UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/, 'the server sends too many headers'],
  [
    /^(?:HPE_|UND_ERR_RES_CONTENT_LENGTH_MISMATCH$|Response does not match)/,
    'the server does not keep to HTTP',
  ],
  [/^UND_ERR_(?:ABORTED|INVALID_ARG)$/, 'the proxy refuses to lead there'],
  [/^(?:Z_|ZSTD_|ERR__ERROR_)/, 'what the server sends is damaged'],
]

/** Why an address could not be read, by a code or in words. */
export function unreachable(why: string): UserError {
  const wrong = WRONG_ANSWERS.find(([code]) => code.test(why))
  if (wrong !== undefined)
    return new UserError('unreachable', `${wrong[1]} (${brief(why)})`, 'try it later or save the page')
  return new UserError(
    'unreachable',
    `cannot be reached (${brief(why)})`,
    'check the address and the network',
  )
}

export function noAnswer(seconds: number): UserError {
  return new UserError('too-slow', `no answer within ${seconds} seconds`, 'try it later or save the page')
}

export function noProxy(variable: string): UserError {
  return new UserError(
    'unreachable',
    `${variable} names no proxy`,
    'set it to one such as http://proxy.example.com:3128',
  )
}

export function notPublic(): UserError {
  const wayOut = 'leave it alone, or read it without'
  return new UserError(
    'unsupported',
    'leads to no public address',
    `${wayOut} publicOnly`,
    `${wayOut} --public-only`,
  )
}

export function proxyUnchecked(): UserError {
  const wayOut = 'unset HTTP_PROXY and HTTPS_PROXY, or leave out'
  return new UserError(
    'unsupported',
    'nobody can tell where a proxy leads',
    `${wayOut} publicOnly`,
    `${wayOut} --public-only`,
  )
}

const WRITE_RECORD = 'write {"id": …, "text": …} on each line'

function invalidRecord(what: string, wayOut: string): UserError {
  return new UserError('invalid-record', what, wayOut)
}

export function blankLine(): UserError {
  return invalidRecord('a blank line', 'take it out')
}

export function noJson(): UserError {
  return invalidRecord('not JSON', WRITE_RECORD)
}

export function noJsonObject(): UserError {
  return invalidRecord('no JSON object', WRITE_RECORD)
}

export function noTextField(): UserError {
  return invalidRecord('no text', 'give the record a field "text"')
}

export function noLanguage(tag: string, form: string): UserError {
  return invalidRecord(`language is "${tag}"`, `give it ${form}`)
}

export function deepId(most: number): UserError {
  return invalidRecord(`its id is nested more than ${most} deep`, 'give it a string or a number')
}

export function noString(key: string, value: unknown): UserError {
  return invalidRecord(`${key} is ${Array.isArray(value) ? 'array' : typeof value}`, 'give it a string')
}
