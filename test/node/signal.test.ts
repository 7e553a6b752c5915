import { afterEach, describe, expect, it, vi } from 'vitest'
import { withTimeLimit } from '../../src/node/signal.ts'

const pdf = { name: 'a.pdf', format: 'pdf', bytes: new Uint8Array() } as const

/** Says that the process has been at work for so many seconds. */
function worked(seconds: number): void {
  const usage = () => ({ user: seconds * 1e6, system: 0 })
  vi.spyOn(process, 'cpuUsage').mockImplementation(usage)
  if ('threadCpuUsage' in process)
    vi.spyOn(process as { threadCpuUsage: typeof usage }, 'threadCpuUsage').mockImplementation(usage)
}

describe('the time limit of a PDF', () => {
  afterEach(() => vi.restoreAllMocks())

  it('counts processor time', () => {
    worked(10)
    const signal = withTimeLimit(pdf)
    worked(129)
    expect(() => signal?.throwIfAborted()).not.toThrow()
    worked(131)
    expect(() => signal?.throwIfAborted()).toThrow('more on its pages than can be read in time')
  })

  it('does not count the clock, on which other work has its time too', () => {
    worked(10)
    const signal = withTimeLimit(pdf)
    vi.spyOn(performance, 'now').mockReturnValue(1e12)
    vi.spyOn(Date, 'now').mockReturnValue(1e15)
    expect(() => signal?.throwIfAborted()).not.toThrow()
  })

  it('is for no other format', () => {
    expect(withTimeLimit({ name: 'a.txt', format: 'text', text: '' })).toBeUndefined()
  })
})
