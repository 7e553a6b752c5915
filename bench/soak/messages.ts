import type { Input, Kind } from './inputs/input.ts'

/** What the child process is to do. */
export interface Asked {
  /** A seed; the others follow it. */
  readonly first: number
  /** How many; it may be ended before. */
  readonly inputs: number
  /** Faults of which there is a small input already. */
  readonly seen: readonly string[]
}

/** What an input has wrong. */
export interface Fault {
  readonly type: 'fault'
  readonly seed: number
  readonly kind: Kind
  readonly fault: string
  /** The smallest input found that has it; null where it was found before. */
  readonly least: Input | null
}

/** An input that was tried, each in its turn. */
export interface Done {
  readonly type: 'done'
  readonly kind: Kind
  /** The code of the error that it was answered with; null where there was none. */
  readonly refused: string | null
}

/** What the child process tells. */
export type Message = Done | Fault
