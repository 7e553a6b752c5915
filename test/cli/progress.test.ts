import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostProcess } from '../../src/cli/host-process.ts'
import { progressOn } from '../../src/cli/progress.ts'

function progress(isTTY = true, env = {}) {
  const written: string[] = []
  const stderr = { isTTY, write: (text: string) => written.push(text) }
  return { written, ...progressOn({ stderr, env } as unknown as HostProcess, false) }
}

describe('progress', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('says nothing for half a second', () => {
    const { say, clear, written } = progress()
    say('reading a.txt')
    vi.advanceTimersByTime(499)
    clear()
    vi.advanceTimersByTime(5000)
    expect(written).toEqual([])
  })

  it('then says what is at hand, and what comes after at once', () => {
    const { say, clear, written } = progress()
    say('reading a.txt')
    vi.advanceTimersByTime(100)
    say('reading b.txt')
    vi.advanceTimersByTime(400)
    say('reading c.txt')
    clear()
    expect(written.join('')).toMatch(/^[^a]*reading b.txt[^a]*reading c.txt.*\r\x1b\[2K$/s)
  })

  it('announces a long text before the program is deaf', () => {
    const { say, written } = progress()
    say('summarizing book.txt', 5_000_000)
    expect(written.join('')).toContain('summarizing book.txt')
  })

  it('keeps quiet where there is no terminal that can wipe a line', () => {
    for (const { say, written } of [progress(false), progress(true, { TERM: 'dumb' })]) {
      say('summarizing book.txt', 5_000_000)
      expect(written).toEqual([])
    }
  })
})
