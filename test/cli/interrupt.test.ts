import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ENVIRONMENT, IS_WINDOWS, PROGRAM } from '../run.ts'

const SENTENCE = 'A sentence of the book goes on about the river and the town. '

describe.skipIf(IS_WINDOWS)('an interrupt', () => {
  it('ends a run that waits for its input at once, with 130', async () => {
    const child = spawn(process.execPath, [PROGRAM], { env: ENVIRONMENT, stdio: 'pipe' })
    // More than a pipe holds: once it is written, the program is reading.
    await new Promise((done) => child.stdin.write(SENTENCE.repeat(10_000), done))
    child.kill('SIGINT')
    expect((await once(child, 'exit'))[0]).toBe(130)
  })

  it.skipIf(process.platform !== 'linux')(
    'ends a run that computes at once, which a shell reports as 130',
    async () => {
      const child = spawn('sh', ['-c', '"$0" "$1"; echo $?', process.execPath, PROGRAM], { env: ENVIRONMENT })
      await new Promise<void>((done) => child.stdin.end(SENTENCE.repeat(60_000), done))
      // It takes seconds to compute.
      await wait(300)
      const pid = await childOf(child.pid)
      process.kill(pid, 'SIGINT')
      const [output] = await once(child.stdout, 'data')
      expect(`${output}`).toBe('130\n')
    },
  )
})

async function childOf(pid: number | undefined): Promise<number> {
  const { readFile } = await import('node:fs/promises')
  return Number((await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim())
}
