// Packs and installs the program, or installs the tarball that is named, and runs it under the oldest and the newest
// Nodes, which it fetches from the npm registry: what it prints and how it ends, what it leaves on the disk, and what
// becomes of its compile cache. One line for each Node and one for each difference; exits 1 where there is any.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Case, Tried } from './bin/cache.ts'
import { DAMAGED, keptBy } from './bin/cache-damages.ts'
import { FOLDERS } from './bin/cache-folders.ts'
import { COMMANDS, type Command } from './nodes/commands.ts'
import { CAN_FETCH, fetchNodes, type Node } from './nodes/fetch.ts'
import { install, type Run, shellOf } from './nodes/place.ts'

/** The line that tells most of a stack trace. */
const ERROR = /^\w*Error.*/m
const MOST_SHOWN = 160

if (!CAN_FETCH) {
  console.log('skipped: Node is fetched for Linux on x64 alone')
  process.exit()
}
const nodes = fetchNodes()
const folder = mkdtempSync(join(tmpdir(), 'no-time-to-read-'))
const program = join(folder, 'node_modules/no-time-to-read/bin/summarize.js')
/** What the first Node that did as is promised printed for a line. */
const printed = new Map<string, Buffer>()
try {
  // Another user has to read the program in one of the cases.
  chmodSync(folder, 0o755)
  install(folder, process.argv[2])
  for (const node of nodes) report(node)
} finally {
  rmSync(folder, { recursive: true })
}

function report(node: Node): void {
  const shell = shellOf(node, folder)
  const cases = casesFor(node)
  const differences = [
    ...COMMANDS.flatMap((command) => differencesIn(command, shell(command.line))),
    ...cases.flatMap((it) => differenceIn(it, node)),
  ]
  const outcome = differences.length === 0 ? 'all as promised' : `${differences.length} differences`
  console.log(
    `Node ${node.version}: ${COMMANDS.length} commands, ${cases.length} cases of the compile cache: ${outcome}`,
  )
  for (const difference of differences) console.log(`  ${difference}`)
  if (differences.length > 0) process.exitCode = 1
}

function differencesIn({ line, code, err }: Command, run: Run): string[] {
  const found: string[] = []
  if (run.code !== code) found.push(`exit code ${run.code}, not ${code}`)
  if (!err.test(run.err)) found.push(`standard error: ${lineOf(run.err)}`)
  if (run.left.length > 0) found.push(`leaves ${run.left[0]}`)
  if (found.length === 0 && !run.out.equals(expected(line, run.out))) found.push('other output')
  return found.length === 0 ? [] : [`${line.slice(0, MOST_SHOWN)}: ${found.join(', ')}`]
}

function lineOf(err: string): string {
  return (err.match(ERROR)?.[0] ?? err.split('\n')[0]).slice(0, MOST_SHOWN)
}

function expected(line: string, out: Buffer): Buffer {
  if (!printed.has(line)) printed.set(line, out)
  return printed.get(line)!
}

function differenceIn({ title, check }: Case, node: Node): string[] {
  try {
    check(tried(node))
    return []
  } catch (error) {
    return [`compile cache: ${title}: ${(error as Error).message.split('\n')[0]}`]
  }
}

function casesFor(node: Node): Case[] {
  const other = nodes.at(nodes.indexOf(node) - 1)!
  return [...FOLDERS, ...DAMAGED, keptBy(tried(other))].filter(
    ({ isPossible }) => isPossible?.(tried(node)) ?? true,
  )
}

function tried({ bin }: Node): Tried {
  return { node: join(bin, 'node'), program }
}
