import type { RunnableJob } from './job.ts'
import type { Performer } from './performer.ts'

/**
 * As many performers as `most`, each started when there is a job for it, and again after it came to an end. Not by a library: the
 * jobs of Tinypool and Piscina keep what they came to until V8 searches all memory, and that of a run over an archive would
 * not stay flat.
 */
export function pool(most: number, start: () => Performer): Performer {
  const all = new Set<Performer>()
  const idle: Performer[] = []
  const waiting: (() => void)[] = []
  let isClosed = false
  const take = async (): Promise<Performer> => {
    if (isClosed) throw new Error('a job for a pool that is closed')
    const free = idle.pop()
    if (free !== undefined) return free
    if (all.size === most) {
      await new Promise<void>((go) => waiting.push(go))
      return take()
    }
    const started = start()
    all.add(started)
    return started
  }
  const perform = async (job: RunnableJob) => {
    const performer = await take()
    try {
      const outcome = await performer.perform(job)
      idle.push(performer)
      return outcome
    } catch (error) {
      all.delete(performer)
      throw error
    } finally {
      waiting.shift()?.()
    }
  }
  const close = async () => {
    isClosed = true
    await Promise.all([...all].map((performer) => performer.close()))
  }
  return { perform, close }
}
