import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Interpreters that may have the packages of `requirements.txt`. To make the first:
 * `python3 -m venv bench/.peers/venv && bench/.peers/venv/bin/pip install -r bench/peers/requirements.txt`
 */
const INTERPRETERS = ['../.peers/venv/bin/python', '../../train/.venv/bin/python'].map(inBench)

/** Enough for the answers to a whole data set. */
const LARGEST_OUTPUT_BYTES = 1 << 28

/** The first interpreter that can import `module`, or null. */
export function pythonWith(module: string): string | null {
  return INTERPRETERS.find((python) => spawnSync(python, ['-c', `import ${module}`]).status === 0) ?? null
}

/** Runs a script of this folder on JSON lines and gives its JSON lines; throws with its standard error if it fails. */
export function runPython<T>(python: string, script: string, records: readonly unknown[]): T[] {
  const input = records.map((record) => JSON.stringify(record) + '\n').join('')
  const { status, stdout, stderr, error } = spawnSync(python, [inBench(script)], {
    input,
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT_BYTES,
  })
  if (status !== 0) throw error ?? new Error(`${script} failed: ${stderr}`)
  const lines = stdout.trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line))
}

function inBench(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
