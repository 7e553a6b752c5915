import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ENVIRONMENT, IS_WINDOWS, PROGRAM } from '../run.ts'

describe.skipIf(IS_WINDOWS)('an interrupt', () => {
  it('ends a run that waits for its input at once, with 130', async () => {
    const child = spawn(process.execPath, [PROGRAM], { env: ENVIRONMENT, stdio: 'pipe' })
    await wait(1000)
    const sent = performance.now()
    child.kill('SIGINT')
    const [code] = await once(child, 'exit')
    expect(code).toBe(130)
    expect(performance.now() - sent).toBeLessThan(1000)
  })

  it.skipIf(process.platform !== 'linux')(
    'ends a run that computes at once, which a shell reports as 130',
    async () => {
      const child = spawn('sh', ['-c', '"$0" "$1"; echo $?', process.execPath, PROGRAM], { env: ENVIRONMENT })
      child.stdin.end('A sentence of the book goes on about the river and the town. '.repeat(60_000))
      await wait(1000)
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
