import { fstatSync, statSync, writeSync } from 'node:fs'
import type { HostProcess, Output } from './host-process.ts'

/** The descriptor of standard output. */
const OUTPUT = 1

/**
 * The process, its standard output written to directly where that is a pipe, a file or nothing: Node takes three
 * milliseconds to make a stream for it.
 */
export function lean(process: NodeJS.Process): HostProcess {
  const stdout = mayBeTerminal() ? undefined : direct(process)
  return {
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return stdout ?? process.stdout
    },
    get stderr() {
      return process.stderr
    },
    env: process.env,
    on: process.on.bind(process),
    off: process.off.bind(process),
    exit: process.exit.bind(process),
  }
}

function mayBeTerminal(): boolean {
  const output = fstatSync(OUTPUT)
  return output.isCharacterDevice() && output.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev
}

function direct(process: NodeJS.Process): Output {
  const write: Output['write'] = (text, written) => {
    let rest = Buffer.from(text)
    try {
      while (rest.length > 0) rest = rest.subarray(writeSync(OUTPUT, rest))
      written()
    } catch (error) {
      // A full pipe that does not wait: only a stream knows when it is empty again.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') written(error as Error)
      else process.stdout.once('error', written).write(rest, written)
    }
  }
  return { write, once: () => {}, off: () => {} }
}
