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

  constructor(
    /** What is wrong, for programs. */
    readonly code: ErrorCode,
    /** What is wrong, with the offending value. */
    readonly what: string,
    /** What the user can do about it. */
    readonly wayOut: string,
  ) {
    super(`${what}: ${wayOut}`)
  }
}
