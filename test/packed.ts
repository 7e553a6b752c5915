// Packs the package, has it checked by publint and by "Are the types wrong?", installs it from the tarball as a user
// would, and runs what it brings: both commands and the library, also from TypeScript programs. Prints one line; exits 1
// where anything differs from what a user is promised.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { publint } from 'publint'
import type * as library from '../src/index.ts'

const ARTICLE = 'fixtures/news-with-boilerplate/article.txt'
const SENTENCES = 3
/** Programs of test/consumer, and how TypeScript is to read them. */
const CONSUMERS = [
  ['consumer.ts', 'esnext', 'bundler'],
  ['consumer.ts', 'node16', 'node16'],
  ['consumer.ts', 'nodenext', 'nodenext'],
  ['consumer.cts', 'preserve', 'bundler'],
  ['consumer.cts', 'node16', 'node16'],
  ['consumer.cts', 'nodenext', 'nodenext'],
] as const

const folder = mkdtempSync(join(tmpdir(), 'no-time-to-read-'))
try {
  const { filename, files, size } = pack()
  const tarball = new Uint8Array(readFileSync(join(folder, filename))).buffer
  assert.deepEqual((await publint({ pack: { tarball } })).messages, [])
  // The way in which TypeScript looked for types before Node had `exports` finds no schema.
  tool(
    'attw',
    folder,
    '--profile',
    'node16',
    '--exclude-entrypoints',
    './browser',
    './element',
    '--',
    filename,
  )
  // Browsers import, and require nothing.
  tool('attw', folder, '--profile', 'esm-only', '--entrypoints', './browser', './element', '--', filename)
  npm('install', '--global', '--offline', '--prefix', folder, join(folder, filename))
  const lines = ['summarize', 'no-time-to-read'].map(run)
  assert.equal(lines[0].length, SENTENCES)
  assert.deepEqual(lines[1], lines[0])
  assert.deepEqual(await sentencesOfLibrary(), lines[0])
  compileConsumers()
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
  // A list of them up to npm 11, by name since.
  const packed = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder))
  return Object.values<Tarball>(packed)[0]
}

function npm(...args: string[]): string {
  return execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Runs a tool of the project in a folder; what it says is shown where it fails. */
function tool(name: string, cwd: string, ...args: string[]): void {
  const bin = join(process.cwd(), 'node_modules/.bin', name)
  const { status, stdout, stderr } = spawnSync(bin, args, { cwd, encoding: 'utf8' })
  assert.equal(status, 0, `${name}\n${stdout}${stderr}`)
}

/** The lines that an installed command prints for the article. */
function run(command: string): string[] {
  const bin = join(folder, 'bin', command)
  return execFileSync(bin, [ARTICLE], { encoding: 'utf8' }).trimEnd().split('\n')
}

async function sentencesOfLibrary(): Promise<string[]> {
  const root = join(folder, 'lib/node_modules/no-time-to-read')
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const url = pathToFileURL(join(root, exports['.'].import.default)).href
  const { summarize } = (await import(url)) as typeof library
  const { sentences } = await summarize(readFileSync(ARTICLE, 'utf8'))
  return sentences.map(({ text }) => text)
}

/** Compiles programs that use the library as strictly as can be, by all ways of resolution, and runs them. */
function compileConsumers(): void {
  const consumer = join(folder, 'lib')
  cpSync('test/consumer', consumer, { recursive: true })
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--target', 'es2022']
  for (const [file, module, resolution] of CONSUMERS) {
    const how = ['--types', '', '--module', module, '--moduleResolution', resolution]
    tool('tsc', consumer, ...strict, ...how, file)
    execFileSync(process.execPath, [file.replace(/ts$/, 'js')], { cwd: consumer })
  }
}

/** What the published types import that does not come with the package. */
function foreignTypes(): string[] {
  const types = join(folder, 'lib/node_modules/no-time-to-read/dist/types')
  const files = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((it) =>
    /\.d\.c?ts$/.test(it),
  )
  const code = files.map((file) => readFileSync(join(types, file), 'utf8')).join('\n')
  return [...code.matchAll(/(?:from|import\() ?'([^']+)'/g)]
    .map(([, name]) => name)
    .filter((name) => !/^\.{1,2}\//.test(name))
}
