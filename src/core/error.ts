import { printable } from './text/printable.ts'

/** What can be wrong, by code. A code is stable: it is never renamed and never comes to mean something else. */
export const ERROR_CODES = {
  'unknown-option': 'an option does not exist',
  'invalid-option': 'an option is missing or has a value that it cannot have',
  'conflicting-options': 'two options exclude each other',
  'invalid-input': 'what was passed is no article, or does not fit the rest',
  'no-prose': 'the article has no sentence',
  'not-found': 'there is no such file',
  unreadable: 'a file cannot be read',
  unreachable: 'an address does not answer, or answers with an error',
  unsupported: 'the format, or the kind of address, is none that is read',
  damaged: 'the file is damaged',
  locked: 'the file needs a password or is locked against copying',
  scanned: 'the pages are pictures without text',
  unmapped: 'the fonts do not say which letters they draw',
  'too-large': 'there is more of it than may be read',
  'too-complex': 'it is nested or tangled too much to be read',
  'too-slow': 'it takes longer than it may',
  'invalid-record': 'a line of an archive is no record',
  unwritable: 'the output cannot be written, or not gone on with',
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/**
 * A failure that the user can mend. It is shown as `summarize: <input>: <what>: <way out>`, so both parts
 * are lower-case phrases without a full stop. Anything else that is thrown is a bug and keeps its stack.
 */
export class UserError extends Error {
  static {
    // On the prototype, so that the stack begins with it.
    UserError.prototype.name = 'UserError'
  }

  /** What is wrong, with the offending value. */
  readonly what: string
  /** What the user can do about it. */
  readonly wayOut: string
  readonly #inCommand: string

  /** The texts may quote what is not fit to be printed. */
  constructor(
    /** What is wrong, for programs. */
    readonly code: ErrorCode,
    what: string,
    wayOut: string,
    inCommand = wayOut,
  ) {
    super(printable(`${what}: ${wayOut}`))
    this.what = printable(what)
    this.wayOut = printable(wayOut)
    this.#inCommand = printable(inCommand)
  }

  /** What someone who runs the command can do about it: there an option is a flag. */
  get wayOutInCommand(): string {
    return this.#inCommand
  }
}

// The catalogue: what can be wrong with what was given, in every ring a file of this name.

export function noProse(): UserError {
  return new UserError('no-prose', 'no prose in it', 'give it an article with sentences')
}

export function noArticleBut(data: string): UserError {
  const wayOut = 'pass the text in it, or read it as it is with'
  return new UserError(
    'unsupported',
    `it is ${data} and no article`,
    `${wayOut} from: "text"`,
    `${wayOut} --from text`,
  )
}

export function noArticleButRecords(): UserError {
  return new UserError(
    'unsupported',
    'it is JSON Lines and no article',
    'pass the text of each record',
    'read it as an archive with --from jsonl',
  )
}

export function noWordDocument(): UserError {
  return new UserError('unsupported', 'no Word document in it', 'check that it opens in Word')
}

export function noTextDocument(): UserError {
  return new UserError('unsupported', 'no OpenDocument text in it', 'check that it opens in LibreOffice')
}

export function noBook(): UserError {
  return new UserError('unsupported', 'no EPUB book in it', 'check that it opens in a reader')
}

export function noNotebook(): UserError {
  return new UserError('damaged', 'a damaged notebook', 'check that it opens in Jupyter')
}

export function damagedMessage(): UserError {
  return new UserError('damaged', 'a damaged message', 'save it again')
}

export function damagedArchive(): UserError {
  return new UserError('damaged', 'a damaged archive', 'save it or download it again')
}

export function damagedPdf(): UserError {
  return new UserError('damaged', 'a damaged PDF', 'save or download it again')
}

export function lockedByPassword(): UserError {
  return new UserError('locked', 'locked by a password', 'save it without one')
}

export function lockedBook(): UserError {
  return new UserError('locked', 'locked against copying', 'take an edition without a lock')
}

export function scannedPages(): UserError {
  return new UserError(
    'scanned',
    'scanned pages with no text in them',
    'run text recognition over it first, such as ocrmypdf',
  )
}

export function emptyPdf(): UserError {
  return new UserError('damaged', 'pages with nothing on them that can be read', 'save or download it again')
}

export function unmappedFonts(): UserError {
  return new UserError(
    'unmapped',
    'its fonts do not say which letters they draw',
    'run text recognition over it first, such as ocrmypdf --force-ocr',
  )
}

export function slowPdf(): UserError {
  return new UserError('too-slow', 'more on its pages than can be read in time', 'split it, or pass its text')
}

export function largeArchive(): UserError {
  return new UserError('too-large', 'it unpacks to far more than a document', 'split it')
}

export function largePage(): UserError {
  return new UserError('too-large', 'more text than any page has', 'split it')
}

export function deepElements(): UserError {
  return new UserError('too-complex', 'its elements are nested too deep', 'save its text and pass that')
}

export function manyAttributes(): UserError {
  return new UserError(
    'too-complex',
    'an element has more attributes than any needs',
    'save its text and pass that',
  )
}

export function tangledMarkdown(): UserError {
  return new UserError(
    'too-complex',
    'Markdown too tangled to parse',
    'read it with from: "text"',
    'read it with --from text',
  )
}
