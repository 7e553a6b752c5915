import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/core/error.ts'
import { decode } from '../../src/node/decode.ts'

const TEXT = 'Das Mühlrad — “es dreht sich” 🌾'
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT)],
    ['UTF-16, big end first', utf16(TEXT).swap16()],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, malformed: false })
  })

  const EURO = 'Für 5 € — “mehr” nicht.'
  const euro = Buffer.from(
    EURO.replace('€', '\x80').replace('—', '\x97').replace('“', '\x93').replace('”', '\x94'),
    'latin1',
  )

  it.each([
    ['windows-1252 where nothing else fits', euro, undefined, undefined, EURO],
    ['windows-1252 by another name', euro, 'iso-8859-1', undefined, EURO],
    ['UTF-16 without its mark', utf16(TEXT.repeat(9)).subarray(2), undefined, undefined, TEXT.repeat(9)],
    ['UTF-16 without its mark, big end first', utf16(TEXT).swap16().subarray(2), undefined, undefined, TEXT],
    ['what the user names', Buffer.from('8f', 'hex'), 'ibm866', undefined, 'П'],
    [
      'what the document declares',
      Buffer.from('83658358836781', 'hex').subarray(0, 6),
      undefined,
      'shift_jis',
      'テスト',
    ],
    [
      'seven bits as what the document declares',
      Buffer.from('\x1b$B%F\x1b(B'),
      undefined,
      'iso-2022-jp',
      'テ',
    ],
    ['UTF-8 though the document declares another', Buffer.from(TEXT), undefined, 'windows-1252', TEXT],
  ])('reads %s', (_, bytes, named, declared, text) => {
    expect(decode(bytes, named, declared)).toEqual({ text, malformed: false })
  })

  it.each([
    ['half a character at the end of UTF-16', utf16(TEXT).subarray(0, -1), undefined],
    ['half of a pair in UTF-16', Buffer.concat([utf16(TEXT), Buffer.from([0x3d, 0xd8])]), undefined],
    [
      'bytes that the named encoding has not',
      Buffer.from(`It \xff ${'turned '.repeat(9)}`, 'latin1'),
      'utf-8',
    ],
  ])('replaces %s and says so', (_, bytes, named) => {
    const { text, malformed } = decode(bytes, named)
    expect(text).toContain('\ufffd')
    expect(malformed).toBe(true)
  })

  it('does not take a replacement character in the text for a malformed byte', () => {
    expect(
      decode(Buffer.from('It \ufffd turned in the wind above the town, and then it stood.')).malformed,
    ).toBe(false)
  })

  it('keeps line breaks as they are', () => {
    expect(decode(Buffer.from('a\r\nb\rc\n')).text).toBe('a\r\nb\rc\n')
  })

  it('reads nothing as an empty text', () => {
    expect(decode(new Uint8Array()).text).toBe('')
  })

  it('replaces a stray malformed byte', () => {
    const bytes = Buffer.concat([Buffer.from(TEXT.repeat(9)), Buffer.from([0xff]), Buffer.from(TEXT)])
    expect(decode(bytes).text).toContain('\ufffd')
    expect(decode(bytes).malformed).toBe(true)
  })

  it.each([
    ['zeros', new Uint8Array(100)],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex')],
    ['every byte', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7) % 256)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(UserError)
  })
})
