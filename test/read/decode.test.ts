import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/error.ts'
import { decode } from '../../src/read/decode.ts'

const TEXT = 'Das Mühlrad — “es dreht sich” 🌾'
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT)],
    ['UTF-16, big end first', utf16(TEXT).swap16()],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes)).toBe(TEXT)
  })

  it('keeps line breaks as they are', () => {
    expect(decode(Buffer.from('a\r\nb\rc\n'))).toBe('a\r\nb\rc\n')
  })

  it('reads nothing as an empty text', () => {
    expect(decode(new Uint8Array())).toBe('')
  })

  it('replaces a stray malformed byte', () => {
    const bytes = Buffer.concat([Buffer.from(TEXT.repeat(9)), Buffer.from([0xff]), Buffer.from(TEXT)])
    expect(decode(bytes)).toContain('\ufffd')
  })

  it.each([
    ['zeros', new Uint8Array(100)],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex')],
    ['every byte', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7) % 256)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(UserError)
  })
})
