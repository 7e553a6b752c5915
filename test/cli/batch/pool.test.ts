import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { NOTHING, type RunnableJob } from '../../../src/cli/batch/job.ts'
import { overChannel, type Performer } from '../../../src/cli/batch/performer.ts'
import { pool } from '../../../src/cli/batch/pool.ts'

const job = (input: string): RunnableJob => ({ input, size: 0 })
const nameOf = (job: RunnableJob) => ('input' in job ? job.input : '')

/** Performers that come to an end at a job called "end", and how many were started and are at work. */
function performers() {
  const seen = { started: 0, working: 0, most: 0, closed: 0 }
  const start = (): Performer => {
    seen.started++
    return {
      perform: async (job) => {
        seen.most = Math.max(seen.most, ++seen.working)
        await wait(1)
        seen.working--
        if (nameOf(job) === 'end') throw new Error('ended')
        return { text: nameOf(job), messages: [], counts: NOTHING }
      },
      close: async () => {
        seen.closed++
      },
    }
  }
  return { seen, start }
}

describe('a pool', () => {
  it('starts no more performers than there is work for, and none beyond the most', async () => {
    const { seen, start } = performers()
    const { perform, close } = pool(3, start)
    await perform(job('a'))
    await perform(job('b'))
    expect(seen.started).toBe(1)
    const names = Array.from({ length: 20 }, (_, at) => `${at}`)
    const outcomes = await Promise.all(names.map((name) => perform(job(name))))
    expect(outcomes.map(({ text }) => text)).toEqual(names)
    expect(seen).toMatchObject({ started: 3, most: 3 })
    await close()
    expect(seen.closed).toBe(3)
    await expect(perform(job('late'))).rejects.toThrow('closed')
    expect(seen.started).toBe(3)
  })

  it('starts another for one that came to an end, and leaves no job waiting', async () => {
    const { seen, start } = performers()
    const { perform } = pool(2, start)
    const names = ['a', 'end', 'end', 'b', 'end', 'c', 'd', 'end', 'e']
    const outcomes = await Promise.allSettled(names.map((name) => perform(job(name))))
    expect(outcomes.map(({ status }) => status)).toEqual(
      names.map((name) => (name === 'end' ? 'rejected' : 'fulfilled')),
    )
    expect(seen.most).toBe(2)
  })

  it('rejects the job of one that cannot be started', async () => {
    const { perform } = pool(1, () => {
      throw new Error('no threads')
    })
    await expect(perform(job('a'))).rejects.toThrow('no threads')
    await expect(perform(job('b'))).rejects.toThrow('no threads')
  })
})

describe('a performer over a channel', () => {
  it('rejects its job when the channel closes, and every job after that', async () => {
    const { perform, end } = overChannel({ once: () => {} }, () => {})
    const first = perform(job('a'))
    end('closed')
    end('closed again')
    await expect(first).rejects.toBe('closed')
    await expect(perform(job('b'))).rejects.toBe('closed')
  })
})
