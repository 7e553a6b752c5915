import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Case, filesIn, folderAt, inHome, summarizeAt, type Tried } from './cache.ts'

/** Alters the files in which compiled code is kept. */
type Damage = (files: readonly string[]) => void

/** Bytes of Node's own header: what the file is, sizes and checksums. */
const HEADER = 20
/** Places in a file, as shares of its length. */
const SHARES = [0.25, 0.5, 0.75, 1]

const DAMAGES: readonly [title: string, damages: readonly Damage[]][] = [
  ['is junk', [each(({ length }) => Buffer.alloc(length, 'junk'))]],
  ['is empty', [each(() => Buffer.alloc(0))]],
  ['is cut off', [HEADER, 1000].map((length) => each((bytes) => bytes.subarray(0, length)))],
  ['is too long', [each((bytes) => Buffer.concat([bytes, bytes]))]],
  ['has a wrong bit in its header', Array.from({ length: HEADER }, (_, at) => each(flipped(() => at)))],
  ['has a wrong bit', SHARES.map((share) => each(flipped((length) => Math.floor(length * share) - 1)))],
  ['is that of another file', [swap]],
  ['is a folder', [replaceByFolders]],
]

/** What is kept and no longer right. */
export const DAMAGED: readonly Case[] = [
  ...DAMAGES.map(([what, damages]) => ({
    title: `changes nothing where it ${what}`,
    check: (tried: Tried) => checkDamages(tried, damages),
  })),
  { title: 'changes nothing where it is of an older version', check: checkOlder },
]

/** What another Node has kept, under the names of this one's. */
export function keptBy(other: Tried): Case {
  return {
    title: 'changes nothing where another Node compiled it',
    check: (tried) => checkForeign(tried, other),
  }
}

function checkDamages(tried: Tried, damages: readonly Damage[]): void {
  inHome((home) => {
    summarizeAt(home, tried)
    const whole = join(home, 'whole')
    cpSync(folderAt(home), whole, { recursive: true })
    for (const damage of damages) {
      rmSync(folderAt(home), { recursive: true })
      cpSync(whole, folderAt(home), { recursive: true })
      damage(filesOf(home))
      summarizeAt(home, tried)
    }
  })
}

function checkForeign(tried: Tried, other: Tried): void {
  inHome((home) =>
    inHome((second) => {
      summarizeAt(home, tried)
      summarizeAt(second, other)
      const foreign = new Map(filesOf(second).map((file) => [basename(file), readFileSync(file)]))
      const files = filesOf(home).filter((file) => foreign.has(basename(file)))
      assert.notEqual(files.length, 0, 'no file that both keep')
      for (const file of files) writeFileSync(file, foreign.get(basename(file))!)
      summarizeAt(home, tried)
    }),
  )
}

/** A program of the same name and length takes the place of one that was kept. */
function checkOlder({ node, program }: Tried): void {
  inHome((home) => {
    const installed = join(home, 'bin/summarize.js')
    cpSync(dirname(program), dirname(installed), { recursive: true })
    mkdirSync(join(home, 'dist/chunks'), { recursive: true })
    for (const version of ['one', 'two']) {
      writeFileSync(join(home, 'dist/chunks/core.cjs'), `exports.run = async () => console.log('${version}')`)
      const { stdout } = spawnSync(node, [installed], { encoding: 'utf8', env: { HOME: home } })
      assert.equal(stdout, `${version}\n`)
      assert.notEqual(filesOf(home).length, 0, 'no file')
    }
  })
}

function filesOf(home: string): string[] {
  return filesIn(folderAt(home))
}

function each(change: (bytes: Buffer) => Uint8Array): Damage {
  return (files) => {
    for (const file of files) writeFileSync(file, change(readFileSync(file)))
  }
}

function flipped(at: (length: number) => number): (bytes: Buffer) => Buffer {
  return (bytes) => {
    bytes[at(bytes.length)] ^= 1
    return bytes
  }
}

function swap(files: readonly string[]): void {
  const contents = files.map((file) => readFileSync(file))
  for (const [at, file] of files.entries()) writeFileSync(file, contents.at(at - 1)!)
}

function replaceByFolders(files: readonly string[]): void {
  for (const file of files) {
    rmSync(file)
    mkdirSync(file)
  }
}
