import type { Outcome, RunnableJob } from './job.ts'

/** Who does one job after another. */
export interface Performer {
  /** Rejects where the one who does it comes to an end. */
  readonly perform: (job: RunnableJob) => Promise<Outcome>
  /** Ends all work, whatever it is at. */
  readonly close: () => Promise<void>
}

/** The other side of a channel, which answers one message at a time. */
interface Channel {
  once(event: 'message', answer: (outcome: Outcome) => void): unknown
}

/** Performs jobs by sending them over a channel; `end` is to be called with the reason when that is closed. */
export function overChannel(
  channel: Channel,
  send: (job: RunnableJob) => void,
): Pick<Performer, 'perform'> & { readonly end: (reason: unknown) => void } {
  let ended: { reason: unknown } | null = null
  let fail = (_: unknown) => {}
  const perform = (job: RunnableJob) =>
    new Promise<Outcome>((resolve, reject) => {
      if (ended) return reject(ended.reason)
      fail = reject
      channel.once('message', resolve)
      send(job)
    })
  const end = (reason: unknown) => {
    ended ??= { reason }
    fail(ended.reason)
  }
  return { perform, end }
}
