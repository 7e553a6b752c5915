import { randomFillSync } from 'node:crypto'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../../../src/core/formats/zip.ts'

const MEGABYTE = 2 ** 20
const zeros = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE)
const noise = (megabytes: number) =>
  Array.from({ length: megabytes * 16 }, () => randomFillSync(new Uint8Array(MEGABYTE / 16)))
const LARGE = expect.objectContaining({ code: 'too-large' })

/** An archive that holds a file of zeros, beside others that do not pack. */
function packed(megabytes: number, besides: number): Uint8Array {
  const others = noise(besides).map((bytes, at) => [`${at}.png`, bytes])
  return zipSync({ 'a.xml': zeros(megabytes), ...Object.fromEntries(others) })
}

describe('openArchive', () => {
  it.each([
    ['a small one of 9 MB', 9, 0],
    ['one of a megabyte that unpacks to 30 MB', 30, 1],
    ['one of three megabytes that unpacks to 60 MB', 60, 3],
  ])('reads %s', async (_, megabytes, besides) => {
    const archive = await openArchive(packed(megabytes, besides))
    expect(await archive.text('a.xml')).toHaveLength(megabytes * MEGABYTE)
  })

  it.each([
    ['a small one of 11 MB', 11, 0],
    ['one of a megabyte that unpacks to 40 MB', 40, 1],
    ['one of three megabytes that unpacks to 70 MB', 70, 3],
  ])('refuses %s', async (_, megabytes, besides) => {
    const archive = await openArchive(packed(megabytes, besides))
    await expect(archive.text('a.xml')).rejects.toThrow(LARGE)
  })

  it('counts a file as often as it is read', async () => {
    const archive = await openArchive(packed(6, 0))
    await archive.text('a.xml')
    await expect(archive.text('a.xml')).rejects.toThrow(LARGE)
  })
})
