import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpacked } from '../../src/node/gzip.ts'

const TEXT = Buffer.from('It turned.')

describe('unpacked', () => {
  it.each([
    ['what gzip compressed', gzipSync(TEXT)],
    ['what is not compressed', TEXT],
    ['what was compressed in parts', Buffer.concat([gzipSync('It '), gzipSync('turned.')])],
  ])('gives %s', async (_, bytes) => {
    expect(Buffer.from(await unpacked(bytes, 100)).toString()).toBe('It turned.')
  })

  it('unpacks once what was compressed twice', async () => {
    const once = gzipSync(TEXT)
    expect(Buffer.from(await unpacked(gzipSync(once), 100))).toEqual(once)
  })

  it('refuses what comes to more than it may, long before it does', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    await expect(unpacked(bomb, 1_000_000)).rejects.toMatchObject({ code: 'too-large' })
  })

  it.each([
    ['cut off', gzipSync(TEXT).subarray(0, 15)],
    ['a signature alone', Uint8Array.from([0x1f, 0x8b, 8])],
    ['changed', gzipSync(TEXT).fill(255, 10, 14)],
  ])('refuses what is damaged: %s', async (_, bytes) => {
    await expect(unpacked(bytes, 100)).rejects.toMatchObject({ code: 'damaged' })
  })
})
