import { printable } from '../core/text/printable.ts'
import type { HostProcess } from './host-process.ts'

/** What has the user's patience while it works, in milliseconds. */
const PATIENCE = 500
/** Text of this length, in UTF-16 units, takes longer; nothing can be shown while it is summarized. */
const LONG_TEXT = 500_000

const CLEAR_LINE = '\r\x1b[2K'
/** Around text that the terminal is to cut at its edge. */
const [NO_WRAP, WRAP] = ['\x1b[?7l', '\x1b[?7h']

/** One line on a terminal that says what is being worked on, once that takes long; it leaves no trace. */
export interface Progress {
  /** Says it now or when patience ends, in place of what was said before. */
  say(what: string, size?: number): void
  clear(): void
}

export const SILENT: Progress = { say: () => {}, clear: () => {} }

/**
 * The progress of a run that began now; says nothing where standard error is no terminal that can. It asks only once there
 * is something to say: Node takes milliseconds to make the stream ready.
 */
export function progressOn(process: HostProcess, quiet: boolean): Progress {
  if (quiet || process.env.TERM === 'dumb') return SILENT
  const began = Date.now()
  let timer: NodeJS.Timeout | undefined
  let shown = false
  const show = (what: string) => {
    if (!process.stderr.isTTY) return
    shown = true
    process.stderr.write(CLEAR_LINE + NO_WRAP + printable(what) + WRAP)
  }
  return {
    say: (what, size = 0) => {
      clearTimeout(timer)
      const patience = size > LONG_TEXT ? 0 : PATIENCE - (Date.now() - began)
      if (patience <= 0) show(what)
      else timer = setTimeout(show, patience, what)
    },
    clear: () => {
      clearTimeout(timer)
      if (shown) process.stderr.write(CLEAR_LINE)
      shown = false
    },
  }
}
