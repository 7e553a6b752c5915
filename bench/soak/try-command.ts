import { lineFlaws } from '../../test/schema.ts'
import { library } from './built.ts'
import { unprintable } from './checks/characters.ts'
import { asProgram, inProcess, type Run } from './command.ts'
import type { Input } from './inputs/input.ts'
import { failed, type Trial } from './trial.ts'

/** Summarizes an input with the command as a function on streams of its own, and looks at what it prints. */
export async function tryCommand(input: Input): Promise<Trial> {
  const args = argumentsFor(input)
  return failed(await faultsOfRun(input, await inProcess(args, bytesOf(input))))
}

/** Likewise as a program, whose output must be that of the function. */
export async function tryProgram(input: Input): Promise<Trial> {
  const args = argumentsFor(input)
  const run = asProgram(args, bytesOf(input))
  if (run === null) return failed(['hangs as a program'])
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
