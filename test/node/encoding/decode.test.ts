import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/core/error.ts'
import { decode } from '../../../src/node/encoding/decode.ts'
import { encode } from './encode.ts'

const TEXT = 'Das Mühlrad — “es dreht sich” 🌾'
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const utf32 = (text: string) => {
  const bytes = new DataView(new ArrayBuffer(4 * [...text].length))
  for (const [at, character] of [...text].entries()) bytes.setUint32(4 * at, character.codePointAt(0)!, true)
  return Buffer.from(bytes.buffer)
}
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap32()
const JAPANESE =
  '川の水車は、昨年の春に止まった。\n村の人々は木を集め、秋までに直した。\n今は子供たちが毎日見に来る。'

const GERMAN = `Über die Mühle führte früher eine Straße nach Köln, größer als heute. Die Müller fürchteten das Hochwasser im Frühjahr, weil die Räder dann stillstehen mußten und die Säcke naß wurden. Schließlich zogen sie höher an den Fluß, wo für die nächsten fünfzig Jahre ihre Häuser standen.`

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT)],
    ['UTF-16, big end first', utf16(TEXT).swap16()],
    ['UTF-32, little end first', utf32(`\ufeff${TEXT}`)],
    ['UTF-32, big end first', swapped(utf32(`\ufeff${TEXT}`))],
    ['UTF-16 without its mark', utf16(TEXT).subarray(2)],
    ['UTF-16 without its mark, big end first', utf16(TEXT).swap16().subarray(2)],
    ['UTF-32 without its mark', utf32(TEXT)],
    ['UTF-32 without its mark, big end first', swapped(utf32(TEXT))],
  ])('reads %s', async (_, bytes) => {
    expect(await decode(bytes)).toMatchObject({ text: TEXT, malformed: false, doubt: undefined })
  })

  it('reads UTF-16 without its mark that has hardly a zero', async () => {
    const bytes = utf16(JAPANESE).subarray(2)
    expect((await decode(bytes)).text).toBe(JAPANESE)
    expect((await decode(Buffer.from(bytes).swap16())).text).toBe(JAPANESE)
  })

  it.each([
    ['windows-1252', 'Für 5 € — “mehr” nicht, sagte der Müller, und schloß die Türe hinter sich zu.'],
    ['windows-1250', 'Młyn nad rzeką stanął wiosną, a mieszkańcy wsi naprawiali go aż do jesieni.'],
    ['iso-8859-2', 'Mlýn u řeky se na jaře zastavil a lidé z vesnice ho opravovali až do podzimu.'],
    ['windows-1251', 'Мельница на реке остановилась весной, и жители деревни чинили её до осени.'],
    ['koi8-r', 'Мельница на реке остановилась весной, и жители деревни чинили её до осени.'],
    ['ibm866', 'Мельница на реке остановилась весной, и жители деревни чинили её до осени.'],
    ['iso-8859-5', 'Мельница на реке остановилась весной, и жители деревни чинили её до осени.'],
    ['cp855', 'Мельница на реке остановилась весной, и жители деревни чинили её до осени.'],
    ['windows-1253', 'Ο μύλος στο ποτάμι σταμάτησε την άνοιξη και οι χωρικοί τον έφτιαχναν ως το φθινόπωρο.'],
    [
      'windows-1254',
      'Nehirdeki değirmen ilkbaharda durdu ve köylüler onu sonbahara kadar onardı, dedi muhtar.',
    ],
    ['windows-1255', 'הטחנה שעל הנהר נעצרה באביב, ואנשי הכפר תיקנו אותה עד הסתיו.'],
    ['windows-1256', 'توقفت الطاحونة على النهر في الربيع وأصلحها أهل القرية حتى الخريف.'],
    [
      'windows-1257',
      'Malūnas prie upės sustojo pavasarį, o kaimo žmonės jį taisė iki pat rudens. Kitą dieną čia vėl buvo malami grūdai ir žemė.',
    ],
    ['windows-874', 'กังหันน้ำริมแม่น้ำหยุดหมุนเมื่อฤดูใบไม้ผลิ และชาวบ้านช่วยกันซ่อมจนถึงฤดูใบไม้ร่วง'],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['euc-kr', '강가의 물레방아는 봄에 멈추었고 마을 사람들은 가을까지 그것을 고쳤다.'],
    ['gb18030', '河边的水磨春天停了，村里的人一直修到秋天。孩子们每天都来看它。'],
    ['big5', '河邊的水磨春天停了，村裡的人一直修到秋天。孩子們每天都來看它。'],
  ])('recognizes %s that nobody declares', async (encoding, text) => {
    expect(await decode(encode(text, encoding))).toMatchObject({ text, malformed: false })
  })

  it.each([
    'Il mulino è fermo fino all’estate, perché è vecchio.',
    'Così è la città. Più in là c’è il caffè.',
    'Perché la ruota è così? È più vecchia di me.',
    'Qualità e libertà, però non più di là.',
    'Déjà vu à Nîmes.',
    'Là où l’été naît.',
    'Só há pão à noite.',
    'Hér er ást og æði.',
  ])('gives words of Latin letters no letters of other scripts, however few there are: %s', async (text) => {
    expect((await decode(encode(text, 'windows-1252'))).text).toBe(text)
  })

  it('leaves other scripts theirs beside words of Latin letters', async () => {
    const text = 'Мельник купил iPad и USB-кабель, а 3D-принтер ему не нужен.'
    expect((await decode(encode(text, 'windows-1251'))).text).toBe(text)
  })

  it.each([
    ['ISO-2022-JP', '\x1b$B?eM<\x1b(B.', '水夕.'],
    ['ISO-2022-KR', '\x1b$)C\x0e0-90\x0f and more', '강물 and more'],
    ['HZ', 'so ~{<:Ky2;S{#,NpJ)l6HK!#~}.', 'so 己所不欲，勿施於人。.'],
  ])('recognizes %s, which has seven bits', async (_, bytes, text) => {
    expect((await decode(Buffer.from(bytes))).text).toBe(text)
  })

  it('takes terminal escapes and braces for what they are', async () => {
    for (const text of ['\x1b(Bplain\x1b[0m text', 'a ~{ b', 'a file {~} and ~{}']) {
      expect(await decode(Buffer.from(text))).toMatchObject({ text, doubt: undefined })
    }
  })

  it('recognizes the encoding of a page by its text, however much markup and English there is before', async () => {
    const prose = 'Мельница на реке остановилась весной, и жители деревни чинили её до осени.'
    const page = `<html><head><script>${'let a = 1\n'.repeat(9_000)}</script></head><body><p>${prose}</p></body></html>`
    expect((await decode(encode(page, 'windows-1251'))).text).toBe(page)
  })

  it('takes no longer for a long line than for many', async () => {
    const line = `${'x'.repeat(1_000_000)}\n${GERMAN}`
    expect((await decode(encode(line, 'windows-1252'))).text).toBe(line)
  })

  it('recognizes an encoding in spite of a stray byte', async () => {
    const bytes = encode(`${JAPANESE}\n`.repeat(12), 'shift_jis')
    bytes[300] = 0xff
    expect((await decode(bytes)).encoding).toBe('shift_jis')
  })
})

const RUSSIAN = 'Мельница на реке остановилась весной, и жители деревни чинили её до осени.'

describe('what is said of an encoding', () => {
  it('is believed of the user, even where it gives nonsense, if it can be', async () => {
    expect((await decode(encode(RUSSIAN, 'windows-1251'), { named: 'ibm866' })).text).not.toContain('М')
    expect((await decode(Buffer.from('8f', 'hex'), { named: 'cp866' })).text).toBe('П')
  })

  it.each([
    ['ASCII', 'utf-16', Buffer.from('The mill turned. Nobody came.'), 'utf-8'],
    ['ASCII of few letters', 'utf-16be', Buffer.from('1, 2, 3, 4 = 10.'), 'utf-8'],
    ['ASCII', 'utf-32', Buffer.from('The mill turned. Nobody came.'), 'utf-8'],
    ['UTF-8', 'utf-16le', Buffer.from(RUSSIAN), 'utf-8'],
    ['UTF-8', 'utf-16', Buffer.from(JAPANESE), 'utf-8'],
    ['Western European', 'utf-16', encode(GERMAN, 'windows-1252'), 'windows-1252'],
    ['Cyrillic', 'utf-16be', encode(RUSSIAN, 'windows-1251'), 'windows-1251'],
    ['UTF-16 in the other order', 'utf-16', Buffer.from(GERMAN, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 in the other order', 'utf-16be', Buffer.from(RUSSIAN, 'utf16le'), 'utf-16le'],
  ])('is not believed of the user where it cannot be: %s is not %s', async (_, named, bytes, encoding) => {
    const doubt = `read as ${encoding}, as it cannot be ${named}`
    expect(await decode(bytes, { named })).toMatchObject({ encoding, doubt })
  })

  it.each([
    TEXT,
    GERMAN,
    RUSSIAN,
    JAPANESE,
    '山村老人合办食堂，一顿午饭只要三元。',
    'نوشته شد',
    'हवा रुक गई।',
  ])('is believed of the user for UTF-16 in either order, and for UTF-32: %s', async (text) => {
    const little = Buffer.from(text, 'utf16le')
    const read = async (bytes: Buffer, named: string) => (await decode(bytes, { named })).text
    expect(await read(little, 'utf-16')).toBe(text)
    expect(await read(Buffer.from(little).swap16(), 'utf-16be')).toBe(text)
    expect(await read(utf32(text), 'utf-32')).toBe(text)
  })

  it.each([
    ['an encoding of browsers', 'shift_jis', JAPANESE, 'Shift_JIS'],
    ['one they do not know', 'cp437', 'Das Rad dreht sich für 2½ Stunden, °C und ½ ≈ 0,5', 'IBM437'],
    ['one of a double', 'gb18030', '河边的水磨', 'gb2312'],
    ['one of few letters', 'iso-8859-2', 'Łąka', 'iso-8859-2'],
  ])('is believed of a document: %s', async (_, encoding, text, label) => {
    const decoded = await decode(encode(text, encoding), { declared: [undefined, label] })
    expect(decoded).toMatchObject({ text, doubt: undefined })
  })

  it('is believed of the server before the document', async () => {
    const declared = ['windows-1251', 'koi8-r']
    expect((await decode(encode('Рад', 'windows-1251'), { declared })).text).toBe('Рад')
  })

  it.each([
    ['another script', 'windows-1251', RUSSIAN, 'iso-8859-1'],
    ['UTF-8 that is none', 'shift_jis', JAPANESE, 'utf-8'],
    ['UTF-16 that is none', 'windows-1251', RUSSIAN, 'utf-16'],
    ['Cyrillic that is German', 'windows-1252', GERMAN, 'windows-1251'],
  ])('is not believed where it is plainly not so, which is said: %s', async (_, encoding, text, label) => {
    const decoded = await decode(encode(text, encoding), { declared: [label] })
    expect(decoded.text).toBe(text)
    expect(decoded.doubt).toBe(`read as ${encoding}, not as ${label}, which it declares`)
  })

  it.each(['windows-1252', 'utf-16', 'utf-16be', 'iso-2022-jp', 'nonsense'])(
    'does not make %s of UTF-8 and of ASCII',
    async (label) => {
      for (const text of [TEXT, 'Plain words.']) {
        expect(await decode(Buffer.from(text), { declared: [label] })).toMatchObject({
          text,
          doubt: undefined,
        })
      }
    },
  )

  it('is named where it is not known', async () => {
    const { text, doubt } = await decode(encode(RUSSIAN, 'windows-1251'), { declared: ['x-unheard-of'] })
    expect(text).toBe(RUSSIAN)
    expect(doubt).toBe('read as windows-1251: x-unheard-of, which it declares, is not known')
  })

  it('is a guess, and called so, where there are hardly any letters', async () => {
    const { doubt } = await decode(encode('Łąka', 'windows-1250'))
    expect(doubt).toMatch(/^read as \S+, which is a guess$/)
  })
})

describe('malformed bytes', () => {
  it.each([
    ['half a character at the end of UTF-16', utf16(TEXT).subarray(0, -1), undefined],
    ['half of a pair in UTF-16', Buffer.concat([utf16(TEXT), Buffer.from([0x3d, 0xd8])]), undefined],
    ['half a character at the end of UTF-32', utf32(`\ufeff${TEXT}`).subarray(0, -1), undefined],
    [
      'bytes that the named encoding has not',
      Buffer.from(`It \xff ${'turned '.repeat(9)}`, 'latin1'),
      'utf-8',
    ],
    ['a stray byte in UTF-8', Buffer.concat([Buffer.from(TEXT.repeat(9)), Buffer.from([0xff])]), undefined],
  ])('are replaced, which is said: %s', async (_, bytes, named) => {
    const { text, malformed } = await decode(bytes, { named })
    expect(text).toContain('\ufffd')
    expect(malformed).toBe(true)
  })

  it('are not replacement characters in the text', async () => {
    const text = 'It \ufffd turned in the wind above the town, and then it stood.'
    expect((await decode(Buffer.from(text))).malformed).toBe(false)
  })
})

describe('bytes that are text', () => {
  it('keep their line breaks', async () => {
    expect((await decode(Buffer.from('a\r\nb\rc\n'))).text).toBe('a\r\nb\rc\n')
  })

  it('may have many replacement characters of their own', async () => {
    expect((await decode(Buffer.from('\ufffd\ufffdx'))).text).toBe('\ufffd\ufffdx')
  })

  it('may be none', async () => {
    expect((await decode(new Uint8Array())).text).toBe('')
  })

  it.each([
    ['zeros', new Uint8Array(100)],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex')],
    ['every byte', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7) % 256)],
  ])('are not %s', async (_, bytes) => {
    await expect(decode(bytes)).rejects.toThrow(UserError)
  })
})
