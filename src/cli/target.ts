import { fstat as fstatOf, type Stats } from 'node:fs'
import { readlink, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute } from 'node:path'
import { promisify } from 'node:util'
import { STANDARD_INPUT } from '../node/input.ts'
import { configPath } from './config.ts'
import { alsoConfiguration, alsoInput, unwritable } from './error.ts'
import type { HostProcess } from './host-process.ts'

/** What an output is to be written to. */
export interface Target {
  /** Where the path leads to through links. */
  readonly path: string
  /** Null where nothing is there yet. */
  readonly found: Stats | null
}

const fstat = promisify(fstatOf)

/** Where a path leads to; throws a `UserError` where that is a folder, one of the inputs or the configuration file. */
export async function targetOf(
  path: string,
  inputs: readonly string[],
  process: HostProcess,
): Promise<Target> {
  const found = await statOrNull(path)
  if (found?.isDirectory()) throw unwritable('EISDIR')
  if (found === null) return { path: await linkedFrom(path), found }
  // Devices may be read and written at once, as terminals are.
  if (!found.isFile()) return { path, found }
  const read = inputs.map((input) => statOfInput(input, process))
  if (await isOneOf(found, read)) throw alsoInput()
  if (await isOneOf(found, [configPath(process.env).then((path) => stat(path))])) throw alsoConfiguration()
  return { path: await realpath(path), found }
}

async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Where links lead to of which the last leads to nothing. */
async function linkedFrom(path: string): Promise<string> {
  const link = await readlink(path).catch(() => null)
  if (link === null) return path
  return linkedFrom(isAbsolute(link) ? link : `${await realpath(dirname(path))}/${link}`)
}

function statOfInput(input: string, process: HostProcess): Promise<Stats> {
  return input === STANDARD_INPUT ? fstat(process.stdin.fd) : stat(input)
}

/** Whether a file is one of others, some of which may not be there. */
async function isOneOf(found: Stats, others: readonly Promise<Stats>[]): Promise<boolean> {
  const stats = await Promise.all(others.map((other) => other.catch(() => null)))
  return stats.some((other) => isSame(found, other))
}

/** Whether the file of a path is what a descriptor of the process leads to. */
export async function isOpenAs(descriptor: number, { found }: Target): Promise<boolean> {
  return isSame(found, await fstat(descriptor).catch(() => null))
}

function isSame(one: Stats | null, other: Stats | null): boolean {
  return one !== null && one.dev === other?.dev && one.ino === other.ino
}
