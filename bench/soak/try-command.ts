import { spawnSync } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import type { HostProcess, Output } from '../../src/cli/host-process.ts'
import { ENVIRONMENT, PROGRAM } from '../../test/run.ts'
import { lineFlaws } from '../../test/schema.ts'
import { library, main } from './built.ts'
import { unprintable } from './checks/characters.ts'
import type { Input } from './inputs/input.ts'
import { failed, type Trial } from './trial.ts'

/** What a run of the command came to. */
interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Milliseconds after which a program of its own is ended; on a busy machine it takes long to start. */
const PATIENCE = 120_000

/** Summarizes an input with the command as a function on streams of its own, and looks at what it prints. */
export async function tryCommand(input: Input): Promise<Trial> {
  const args = argumentsFor(input)
  return failed(await faultsOfRun(input, await inProcess(args, bytesOf(input))))
}

/** Likewise as a program, whose output must be that of the function. */
export async function tryProgram(input: Input): Promise<Trial> {
  const args = argumentsFor(input)
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input: bytesOf(input),
    encoding: 'utf8',
    timeout: PATIENCE,
    env: ENVIRONMENT,
  })
  if (signal !== null) return failed([`ends by ${signal}`])
  const run: Run = { code: status, out: stdout, err: stderr }
  const same = JSON.stringify(await inProcess(args, bytesOf(input))) === JSON.stringify(run)
  return failed([...(await faultsOfRun(input, run)), ...(same ? [] : ['prints something else as a program'])])
}

const bytesOf = ({ article }: Input) => Buffer.from(article as Uint8Array)

function argumentsFor({ kind, options, output, width }: Input): string[] {
  const archive = kind === 'jsonl' ? ['--from', 'jsonl', '--jobs', '1'] : []
  const { explain, keywords, ...valued } = options
  return [
    '--no-config',
    ...archive,
    ...Object.entries(valued).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, `${value}`],
    ),
    ...(explain === true ? ['--explain'] : []),
    ...(keywords === undefined ? [] : [keywords === true ? '--keywords' : `--keywords=${keywords}`]),
    ...(kind === 'jsonl' ? ['--format', 'jsonl'] : ['--format', output]),
    ...(width === undefined ? [] : ['--width', `${width}`]),
  ]
}

async function inProcess(args: readonly string[], input: Uint8Array): Promise<Run> {
  const [stdout, stderr] = [collector(), collector()]
  const host = Object.assign(new EventEmitter(), {
    env: {},
    stdin: new PassThrough().end(input),
    stdout: stdout.stream,
    stderr: stderr.stream,
    exit: () => undefined as never,
  })
  const code = await main(args, host as unknown as HostProcess)
  return { code, out: stdout.text(), err: stderr.text() }
}

function collector() {
  let all = ''
  const write: Output['write'] = (text, written) => {
    all += text
    written?.()
  }
  return { stream: { write, once: () => {}, off: () => {} }, text: () => all }
}

/** A failure, or a word on what was not as asked. */
const MESSAGE = /^summarize: [^\n]+$/

async function faultsOfRun(input: Input, { code, out, err }: Run): Promise<string[]> {
  const messages = err.split('\n').slice(0, -1)
  const faults = messages.every((line) => MESSAGE.test(line))
    ? []
    : [`says ${messages.find((line) => !MESSAGE.test(line))}`]
  const odd = [...messages, ...out.split('\n')].map(unprintable).find((code) => code !== null)
  if (odd !== undefined) faults.push(`prints ${odd}`)
  if (code !== 0 && code !== 1) faults.push(`exits with ${code}`)
  if (input.kind === 'jsonl') return [...faults, ...faultsOfLines(input, out)]
  if ((code === 0) !== (out !== ''))
    faults.push(`prints ${out === '' ? 'nothing' : 'something'} and exits with ${code}`)
  return [...faults, ...(await unlikeLibrary(input, out))]
}

/** What the library gives for the same is what the command prints, but for the entries of feeds, which it prints one by one. */
async function unlikeLibrary({ article, options, output }: Input, out: string): Promise<string[]> {
  if (output !== 'jsonl' || typeof article === 'string') return []
  const summary = await library.summarize(article, options).catch(() => null)
  if (summary === null || summary.format === 'feed') return []
  return JSON.stringify(summary) === JSON.stringify(JSON.parse(out))
    ? []
    : ['prints something else than the library gives']
}

/** A line out for every line in, each a summary or a failure. */
function faultsOfLines({ article }: Input, out: string): string[] {
  const lines = out.split('\n').slice(0, -1)
  const asked = Buffer.from(article as Uint8Array)
    .toString('utf8')
    .split('\n')
  if (asked.at(-1) === '') asked.pop()
  if (lines.length !== asked.length)
    return [`prints ${lines.length < asked.length ? 'fewer' : 'more'} lines than it reads`]
  return lines.flatMap((line) => lineFlaws(JSON.parse(line)).slice(0, 1))
}
