import { crc32 as nodes } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crc32 } from '../../../src/core/formats/crc-32.ts'

it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The mill turned.', 0x5b822c52],
])('the checksum of %j', (text, expected) => {
  expect(crc32(Buffer.from(text))).toBe(expected)
})

it('is that of zlib for any bytes', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === nodes(bytes)))
})
