import type { Job, Outcome } from './job.ts'

/** Tasks given out for each one at work: enough that no thread waits, few enough to bound memory. */
const AHEAD = 3

/** What jobs come to, in their order and as soon as that allows, with `concurrency` of them at work. */
export async function* inOrder(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  concurrency: number,
  perform: (job: Job) => Promise<Outcome>,
): AsyncGenerator<Outcome, void, void> {
  if (concurrency === 1) {
    for await (const job of jobs) yield await perform(job)
    return
  }
  const { pMapIterable } = await import('p-map')
  yield* pMapIterable(jobs, perform, { concurrency: concurrency * AHEAD })
}
