/**
 * A failure that the user can mend. It is shown as `summarize: <input>: <what>: <way out>`, so both parts
 * are lower-case phrases without a full stop. Anything else that is thrown is a bug and keeps its stack.
 */
export class UserError extends Error {
  constructor(
    /** What is wrong, with the offending value. */
    readonly what: string,
    /** What the user can do about it. */
    readonly wayOut: string,
  ) {
    super(`${what}: ${wayOut}`)
    this.name = 'UserError'
  }
}
