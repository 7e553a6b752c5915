/** What an input came to. */
export interface Trial {
  /** What is wrong, each told in the same words whenever it is the same fault. */
  readonly faults: readonly string[]
  /** The code of the error that it was answered with; null where there was none. */
  readonly refused: string | null
}

/** A trial with these faults, each told once; none where it went as it should. */
export function failed(faults: readonly string[], refused: string | null = null): Trial {
  return { faults: [...new Set(faults)], refused }
}
