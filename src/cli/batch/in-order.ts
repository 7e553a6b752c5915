import type { Outcome, Task } from './job.ts'

/** Tasks given out for each one at work: enough that no thread waits, few enough to bound memory. */
const AHEAD = 3

/** What tasks come to, in their order and as soon as that allows, with `jobs` of them at work. */
export async function* inOrder(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  jobs: number,
  perform: (task: Task) => Promise<Outcome>,
): AsyncGenerator<Outcome, void, void> {
  if (jobs === 1) {
    for await (const task of tasks) yield await perform(task)
    return
  }
  const { pMapIterable } = await import('p-map')
  yield* pMapIterable(tasks, perform, { concurrency: jobs * AHEAD })
}
