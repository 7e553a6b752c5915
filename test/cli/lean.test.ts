import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { ENVIRONMENT, PROGRAM, run } from '../run.ts'
import { scratch } from './shell.ts'

/** Runs a command with a pipe for its output that does not wait when it is full, and prints what comes out of it late. */
const UNWAITING = `
import fcntl, os, subprocess, sys, time
read, write = os.pipe()
fcntl.fcntl(write, fcntl.F_SETFL, fcntl.fcntl(write, fcntl.F_GETFL) | os.O_NONBLOCK)
child = subprocess.Popen(sys.argv[1:], stdout=write)
os.close(write)
time.sleep(1)
while chunk := os.read(read, 65536):
    sys.stdout.buffer.write(chunk)
sys.exit(child.wait())`

const HAS_PYTHON = spawnSync('python3', ['-c', 'import fcntl']).status === 0

describe.skipIf(!HAS_PYTHON)('standard output that is a pipe which does not wait', () => {
  it('gets all there is, more than a pipe holds at once', () => {
    const sentences = Array.from(
      { length: 9_000 },
      (_, at) => `The miller of the river town counted sack ${at} alone.`,
    )
    const { write } = scratch()
    const args = ['-q', '-n', '4000', '--ranker', 'lead', write('article.txt', sentences.join(' '))]
    const { out } = run(args)
    const { stdout, status } = spawnSync('python3', ['-c', UNWAITING, process.execPath, PROGRAM, ...args], {
      encoding: 'utf8',
      env: ENVIRONMENT,
      maxBuffer: 1 << 24,
    })
    expect(out.length).toBeGreaterThan(1 << 16)
    expect({ status, same: stdout === out }).toEqual({ status: 0, same: true })
  })
})
