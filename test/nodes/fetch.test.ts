import { describe, expect, it } from 'vitest'
import { newestOf } from './fetch.ts'

describe('the newest Node of a line', () => {
  it('is the one of the largest numbers, wherever it stands and however it is spelt', () => {
    const versions = ['24.9.0', '24.10.1', '24.10.0', '2.4.0', '26.1.0', '24.2.10']
    expect(newestOf(24, versions)).toBe('24.10.1')
    expect(newestOf(2, versions)).toBe('2.4.0')
  })

  it('is an error where the registry has none', () => {
    expect(() => newestOf(28, ['26.1.0'])).toThrow('no Node 28 in the registry')
  })
})
