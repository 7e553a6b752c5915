import { chardet } from 'jschardet'
import { describe, expect, it } from 'vitest'
import { decodeOwn } from '../../../src/node/encoding/decode-own.ts'
import { encodingOf } from '../../../src/node/encoding/label.ts'
import { CODE_PAGES, OWN } from '../../../src/node/encoding/own.ts'

describe('encodingOf', () => {
  it.each([
    ['utf-8', ['UTF-8', 'utf8', 'utf8mb4', 'cp65001', ' utf-8 ']],
    ['windows-1252', ['latin1', 'ISO-8859-1', 'iso8859_1', 'cp1252', 'ascii']],
    ['windows-1251', ['windows-1251', 'cp1251', 'CP-1251', 'win1251', 'x-cp1251']],
    ['ibm866', ['cp866', 'IBM866', 'dos-866', '866']],
    ['cp855', ['IBM855', 'cp855', 'csIBM855', 'oem855']],
    ['x-mac-cyrillic', ['MacCyrillic', 'x-mac-cyrillic', 'mac_cyrillic', 'x-mac-ukrainian']],
    ['iso-8859-16', ['ISO-8859-16', 'iso8859_16', 'latin10']],
    ['shift_jis', ['Shift_JIS', 'SJIS', 'cp932', 'MS932', 'windows-31j', 'x-sjis']],
    ['euc-jp', ['EUC-JP', 'eucJP', 'euc_jp', 'cp51932']],
    ['euc-kr', ['EUC-KR', 'ks_c_5601-1987', 'cp949', 'ms949', 'windows-949']],
    ['gb18030', ['gb2312', 'GBK', 'cp936', 'GB18030']],
    ['big5', ['Big5', 'big5-hkscs', 'cp950']],
    ['iso-2022-kr', ['ISO-2022-KR', 'csiso2022kr']],
    ['utf-16le', ['utf-16', 'UTF-16LE', 'utf_16_le', 'ucs-2']],
    ['utf-32be', ['UTF-32BE', 'utf_32_be', 'cp12001']],
  ])('knows %s by its labels', (encoding, labels) => {
    expect(labels.map(encodingOf)).toEqual(labels.map(() => encoding))
  })

  it.each(['', 'utf-7', 'nonsense', 'toString', 'constructor', '1', 'ebcdic-us'])('knows no %j', (label) => {
    expect(encodingOf(label)).toBeNull()
  })

  it('gives names that the detector knows as well, so that what is declared can be weighed against what it finds', () => {
    for (const encoding of [...OWN, 'windows-874', 'x-mac-cyrillic', 'macintosh', 'iso-8859-8', 'gb18030'])
      expect(() => chardet.detectAll(Buffer.from('wört'), { includeEncodings: [encoding] })).not.toThrow()
  })
})

describe('the code pages', () => {
  it.each(CODE_PAGES)('have a character for each byte: %s', (name) => {
    const text = decodeOwn(
      name,
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
    )
    expect(text).toHaveLength(256)
    expect(text.slice(0, 128)).toBe(String.fromCharCode(...Array.from({ length: 128 }, (_, at) => at)))
  })

  it.each([
    ['cp437', 0x9b, '¢'],
    ['cp437', 0xe1, 'ß'],
    ['cp737', 0x80, 'Α'],
    ['cp850', 0x9b, 'ø'],
    ['cp852', 0x88, 'ł'],
    ['cp855', 0xfc, 'Ч'],
    ['cp858', 0xd5, '€'],
    ['cp1125', 0xf9, 'ї'],
    ['iso-8859-16', 0xfe, 'ț'],
    ['mac-latin2', 0xb8, 'ł'],
    ['windows-1252', 0x80, '€'],
    ['windows-1252', 0xff, 'ÿ'],
  ])('have in %s at %i the letter %s', (name, byte, letter) => {
    expect(decodeOwn(name, Uint8Array.of(byte))).toBe(letter)
  })
})
