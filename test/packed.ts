// Packs the package, installs it from the tarball as a user would, and runs what it brings: both commands and the
// library. Prints one line; exits 1 where anything differs from what a user is promised.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as library from '../src/index.ts'

const ARTICLE = 'fixtures/news-with-furniture/article.txt'
const SENTENCES = 3

const folder = mkdtempSync(join(tmpdir(), 'no-time-to-read-'))
try {
  const { filename, files, size } = pack()
  npm('install', '--global', '--offline', '--prefix', folder, join(folder, filename))
  const lines = ['summarize', 'no-time-to-read'].map(run)
  assert.equal(lines[0].length, SENTENCES)
  assert.deepEqual(lines[1], lines[0])
  assert.deepEqual(await sentencesOfLibrary(), lines[0])
  console.log(
    `packed: ${files.length} files, ${Math.round(size / 1000)} kB; both commands and the library agree`,
  )
} finally {
  rmSync(folder, { recursive: true })
}

interface Tarball {
  readonly filename: string
  readonly files: readonly unknown[]
  /** Bytes. */
  readonly size: number
}

function pack(): Tarball {
  const [tarball] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder))
  return tarball
}

function npm(...args: string[]): string {
  return execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** The lines that an installed command prints for the article. */
function run(command: string): string[] {
  const bin = join(folder, 'bin', command)
  return execFileSync(bin, [ARTICLE], { encoding: 'utf8' }).trimEnd().split('\n')
}

async function sentencesOfLibrary(): Promise<string[]> {
  const root = join(folder, 'lib/node_modules/no-time-to-read')
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const url = pathToFileURL(join(root, exports['.'].default)).href
  const { summarize } = (await import(url)) as typeof library
  const { sentences } = await summarize(readFileSync(ARTICLE, 'utf8'))
  return sentences.map(({ text }) => text)
}
