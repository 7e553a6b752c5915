// Runs the judges that lie beside the project on the built program: what graders think of its summaries of real files,
// which phrases of real pages it reads, and how many small cases hold.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Figure, report } from './figures.ts'

const [SHARED, BUILT] = ['../../shared/', '..'].map((path) => fileURLToPath(new URL(path, import.meta.url)))
/** Published F1 on these pages. */
const TRAFILATURA = 'trafilatura 0.924'

interface Judge {
  readonly script: string
  readonly data: string
  /** The figures in what it prints. */
  readonly read: (output: string) => Figure[]
}

const JUDGES: readonly Judge[] = [
  { script: 'data/graded.mjs', data: 'data/graded-dev.jsonl.gz', read: grades },
  { script: 'data/pages.mjs', data: 'data/pages-dev.jsonl.gz', read: pages },
  ...['text', 'files', 'hostile'].map((area) => ({
    script: 'cases/cases.mjs',
    data: `cases/${area}/handed.jsonl`,
    read: (output: string) => cases(area, output),
  })),
]

for (const { script, data, read } of JUDGES) {
  const missing = [script, data].find((path) => !existsSync(SHARED + path))
  if (missing !== undefined) {
    console.error(`skipped: no ${missing} in ${SHARED}`)
    continue
  }
  const output = await run([SHARED + script, BUILT, SHARED + data])
  console.log(`${data}\n${output}`)
  report(read(output))
}

/** What it prints; that cases fall short makes it fail, which the figures say. */
function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 1 << 28 }, (_, stdout) => resolve(stdout))
  })
}

function grades(output: string): Figure[] {
  const found = [...output.matchAll(/^(\w+) +value (\S+) +bad (\S+) %/gm)]
  const rows = found.map(([, name, value, bad]) => ({ name, value: Number(value), bad: Number(bad) }))
  const own = rows.find(({ name }) => name === 'trained')!
  const [best] = rows.filter((row) => row !== own).toSorted((a, b) => b.value - a.value)
  const by = (kind: 'value' | 'bad') => `${best.name} ${best[kind]}`
  return [
    { name: 'graders’ value of three sentences', value: own.value, best: by('value') },
    { name: 'sentences that graders forbid, %', value: own.bad, best: by('bad') },
  ]
}

function pages(output: string): Figure[] {
  const [, f1, failed] = output.match(/F1 (\S+) +failed (\d+)/)!
  return [
    { name: 'phrases of 495 pages, F1', value: Number(f1), best: TRAFILATURA },
    { name: 'pages that fail', value: Number(failed), limit: 0 },
  ]
}

function cases(area: string, output: string): Figure[] {
  const [, held, all] = output.match(/^(\d+) of (\d+) hold$/m)!
  return [{ name: `cases of ${area} that hold, of ${all}`, value: Number(held), best: `all ${all}` }]
}
