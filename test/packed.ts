// Packs the package, installs it from the tarball as a user would, and runs what it brings: both commands and the
// library, also from a TypeScript program. Prints one line; exits 1 where anything differs from what a user is promised.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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
  compileConsumer()
  assert.deepEqual(foreignTypes(), [])
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

/** Compiles a program that uses the library as strictly as can be, by both ways of resolution, and runs it. */
function compileConsumer(): void {
  const consumer = join(folder, 'lib')
  cpSync('test/consumer', consumer, { recursive: true })
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--target', 'es2022']
  for (const [module, resolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ])
    execFileSync(
      join(process.cwd(), 'node_modules/.bin/tsc'),
      [...strict, '--types', '', '--module', module, '--moduleResolution', resolution, 'consumer.ts'],
      { cwd: consumer, stdio: ['ignore', 'inherit', 'inherit'] },
    )
  execFileSync(process.execPath, ['consumer.js'], { cwd: consumer })
}

/** What the published types import that does not come with the package. */
function foreignTypes(): string[] {
  const types = join(folder, 'lib/node_modules/no-time-to-read/dist/types')
  const files = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.d.ts'))
  const code = files.map((file) => readFileSync(join(types, file), 'utf8')).join('\n')
  return [...code.matchAll(/(?:from|import\() ?'([^']+)'/g)]
    .map(([, name]) => name)
    .filter((name) => !/^\.{1,2}\//.test(name))
}
