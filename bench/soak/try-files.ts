import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { library } from './built.ts'
import { asProgram, inProcess } from './command.ts'
import { type Input, inputOf } from './inputs/input.ts'
import { records } from './inputs/json-kinds.ts'
import { randomOf } from './random.ts'
import { failed, type Trial } from './trial.ts'

/** Files, or times some records, that one run is given. */
const FILES = 8
/** Bytes of nothing that make a run long enough for threads. */
const MUCH = ' '.repeat(310_000)
const OPTIONS = ['--no-config', '-q', '--format', 'jsonl']
const EMPTY = new Uint8Array()

/**
 * Gives an input and those of the next seeds to the program as files, and records as an archive: what threads write with
 * `--output`, and `--resume` to what an ended run left, is what one thread prints, and what the library gives.
 */
export async function tryFiles(input: Input, seed: number): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'))
  try {
    const inputs = [input, ...Array.from({ length: FILES - 1 }, (_, at) => inputOf(seed + 1 + at))]
    return failed([
      ...(await faultsOfFiles(
        folder,
        inputs.filter(({ kind }) => kind !== 'jsonl'),
      )),
      ...(await faultsOfArchive(folder, seed)),
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function faultsOfFiles(folder: string, inputs: readonly Input[]): Promise<string[]> {
  const files = inputs.map(({ kind, article }, at) => ({ path: join(folder, `${at}.${kind}`), article }))
  files.push({ path: join(folder, 'much.txt'), article: MUCH })
  for (const { path, article } of files) writeFileSync(path, article)
  const paths = files.map(({ path }) => path)
  const output = join(folder, 'summaries')
  const expected = await inProcess([...OPTIONS, '--jobs', '1', ...paths], EMPTY)
  const run = asProgram([...OPTIONS, '--jobs', '2', '--output', output, ...paths], EMPTY)
  const out = existsSync(output) ? readFileSync(output, 'utf8') : ''
  const same = run?.code === expected.code && run.err === expected.err && out === expected.out
  return [
    ...(same ? [] : ['writes something else of files in threads']),
    ...(await unlikeLibrary(new Map(files.map(({ path, article }) => [path, Buffer.from(article)])), out)),
  ]
}

/** A file may be read in another format, by its name, than what is in it; feeds come entry by entry. */
async function unlikeLibrary(files: ReadonlyMap<string, Uint8Array>, out: string): Promise<string[]> {
  for (const line of out.split('\n').slice(0, -1)) {
    const { source, ...printed } = JSON.parse(line)
    const article = files.get(source)
    const summary = article && (await library.summarize(article).catch(() => null))
    if (!summary || printed.format !== summary.format || printed.format === 'feed') continue
    const { source: _, ...given } = summary
    if (JSON.stringify(given) !== JSON.stringify(printed)) return ['prints something else of a file']
  }
  return []
}

async function faultsOfArchive(folder: string, seed: number): Promise<string[]> {
  const random = randomOf(seed)
  const lines = Array.from({ length: FILES }, () => records(random).trimEnd())
  const archive = join(folder, 'archive.jsonl')
  writeFileSync(archive, `${[JSON.stringify({ text: MUCH }), ...lines].join('\n')}\n`)
  const { code, out } = await inProcess([...OPTIONS, '--jobs', '1', archive], EMPTY)
  const output = join(folder, 'summaries.jsonl')
  const bytes = Buffer.from(out)
  writeFileSync(output, bytes.subarray(0, random.below(bytes.length + 1)))
  const run = asProgram([...OPTIONS, '--jobs', '2', '--resume', output, archive], EMPTY)
  const same = run?.code === code && bytes.equals(readFileSync(output))
  return same ? [] : ['does not go on with an archive where it ended']
}
