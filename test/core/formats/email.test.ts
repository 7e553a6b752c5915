import { describe, expect, it } from 'vitest'
import { detectBinary } from '../../../src/core/formats/detect.ts'
import { parseEmail } from '../../../src/core/formats/email/parse.ts'
import { cpuSeconds } from '../../patience.ts'

const HEADER =
  'From: Ada Lund <ada@mill.example>\nMessage-ID: <1@mill.example>\nSubject: The mill\nMIME-Version: 1.0\n'
const TEXT = 'Content-Type: text/plain; charset=utf-8\n'
const HTML = 'Content-Type: text/html; charset=utf-8\n'
const OWN = 'The mill turned for the first time in forty years, and half the valley came to see it.'
const LATER = 'The wind did not drop before the evening.'

const bytes = (text: string) => Buffer.from(text)
const plain = (text: string, header = HEADER) => bytes(`${header}${TEXT}\n${text}\n`)
const parts = (type: string, ...all: string[]) =>
  `Content-Type: multipart/${type}; boundary=b${type}\n\n${all.map((part) => `--b${type}\n${part}\n`).join('')}--b${type}--\n`
const multipart = (type: string, ...all: string[]) => bytes(HEADER + parts(type, ...all))
const textsOf = async (message: Uint8Array) => (await parseEmail(message)).blocks.map(({ text }) => text)

describe('parseEmail', () => {
  it('gives the text of a message under its subject', async () => {
    expect(await parseEmail(plain(`${OWN}\n\n${LATER}`))).toEqual({
      title: 'The mill',
      blocks: [OWN, LATER].map((text) => ({ kind: 'paragraph', text, anchors: null })),
    })
  })

  it.each([
    ['=?utf-8?Q?D=C3=A9j=C3=A0?= =?utf-8?B?IHZ1?=', 'Déjà vu'],
    ['Re: Fwd: AW: The mill', 'The mill'],
    ['RE[2]: The\n mill', 'The mill'],
    ['Reed and rope: a life', 'Reed and rope: a life'],
    ['', null],
  ])('reads the subject %j', async (subject, title) => {
    expect((await parseEmail(plain(OWN, HEADER.replace('The mill', subject)))).title).toBe(title)
  })

  it.each([
    ['quoted-printable', 'utf-8', 'quoted-printable', 'D=C3=A9j=C3=A0 v=\nu, she said.'],
    ['base64', 'iso-8859-1', 'base64', 'ROlq4CB2dSwgc2hlIHNhaWQu'],
    ['windows-1252', 'windows-1252', 'quoted-printable', 'D=E9j=E0 vu, she said.'],
  ])('decodes %s', async (_, charset, encoding, body) => {
    const header = `${HEADER}Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n`
    expect(await textsOf(bytes(`${header}\n${body}\n`))).toEqual(['Déjà vu, she said.'])
  })

  it.each(['Mit freundlichen Grüßen', 'Best regards,', 'Cordialement', 'С уважением,', 'Saludos cordiales'])(
    'leaves out what closes a letter: %s',
    async (closing) => {
      expect(
        await textsOf(plain(`${OWN}\n\n${closing}\n\nAda Lund\nKeeper of the mill\nTel. 01234 5678`)),
      ).toEqual([OWN])
      expect(await textsOf(plain(`${OWN}\n\n${closing}\n\nP.S. ${LATER}`))).toContain(`P.S. ${LATER}`)
    },
  )

  it('knows the quotation marks and dashes of windows-1252', async () => {
    const header = `${HEADER}Content-Type: text/plain; charset=iso-8859-1\n\n`
    const message = Buffer.concat([
      bytes(header),
      Buffer.from('\x93It turned,\x94 she said \x96 twice.\n', 'latin1'),
    ])
    expect(await textsOf(message)).toEqual(['“It turned,” she said – twice.'])
  })

  it.each([
    ['text, or a page of the same', multipart('alternative', `${TEXT}\n${OWN}`, `${HTML}\n<p>${OWN}</p>`)],
    [
      'a message that is handed on in a few words',
      multipart('mixed', `${TEXT}\nSee below.`, `Content-Type: message/rfc822\n\n${HEADER}${TEXT}\n${OWN}`),
    ],
    [
      'a page above an older message, told by its fields',
      bytes(
        `${HEADER}${HTML}\n<p>${OWN}</p><div><p><b>Von:</b> Ann Lee<br><b>Gesendet:</b> Montag, 4. Mai 2020<br><b>An:</b> Ada Lund<br><b>Betreff:</b> Wann?</p></div><p>Does it turn?</p>`,
      ),
    ],
    ['a page alone', bytes(`${HEADER}${HTML}\n<style>p{}</style><p>${OWN}</p>`)],
    [
      'a page where the text only says so',
      multipart('alternative', `${TEXT}\nSee the page.`, `${HTML}\n<p>${OWN}</p>`),
    ],
    [
      'text with pictures and files',
      multipart(
        'mixed',
        parts('related', `${TEXT}\n${OWN}`, 'Content-Type: image/png\nContent-ID: <1>\n\niVBORw0KGgo='),
        'Content-Type: text/plain; name=a.txt\nContent-Disposition: attachment; filename=a.txt\n\nIt stood.',
        'Content-Type: application/pdf\n\n%PDF-1.7',
      ),
    ],
    [
      'a message in a message that says nothing itself',
      multipart('mixed', `Content-Type: message/rfc822\n\n${HEADER}${TEXT}\n${OWN}`),
    ],
    [
      'a message with another',
      multipart('mixed', `${TEXT}\n${OWN}`, `Content-Type: message/rfc822\n\n${HEADER}${TEXT}\nIt stood.`),
    ],
  ])('reads one of its parts: %s', async (_, message) => {
    expect(await textsOf(message)).toEqual([OWN])
  })

  it.each([
    ['text', plain(`${OWN}\n`.repeat(350_000))],
    [
      'text of parts that never begin',
      bytes(`${HEADER}Content-Type: multipart/mixed; boundary=a\n\n${`${OWN}\n`.repeat(350_000)}`),
    ],
    ['short lines', plain('mill\n'.repeat(210_000))],
  ])('refuses more %s than any message has before it is decoded', async (_, message) => {
    const seconds = await cpuSeconds(() => expect(parseEmail(message)).rejects.toThrow('more text than any'))
    expect(seconds).toBeLessThan(2)
  })

  it('reads a message with a large file', async () => {
    const line = `${'QUJD'.repeat(19)}\n`
    const file = `Content-Type: application/zip\nContent-Transfer-Encoding: base64\n\n${line.repeat(400_000)}`
    expect(await textsOf(multipart('mixed', `${TEXT}\n${OWN}`, file))).toEqual([OWN])
  })

  it.each([
    ['a boundary that never comes', 'boundary=a', OWN],
    ['a boundary in quotation marks that never comes', 'boundary="a b"', `${OWN}\n\n-- \nAda`],
    ['no boundary', 'charset=utf-8', OWN],
    ['a page and no boundary', 'charset=utf-8', `<html><body><p>${OWN}</p></body></html>`],
    ['another boundary', 'boundary=a', `--b\n${TEXT}\n${OWN}\n--b\n${HTML}\n<p>${OWN}</p>\n--b--`],
    [
      'an odd boundary and encoding',
      'boundary=a',
      `--b"c\\ d=?\n${TEXT}Content-Transfer-Encoding: base64\n\n${Buffer.from(OWN).toString('base64')}\n--b"c\\ d=?--`,
    ],
    [
      'parts whose own boundary never comes',
      'boundary=a',
      `--a\nContent-Type: multipart/related; boundary=c\n\n${OWN}\n--a--`,
    ],
    [
      'parts that have another boundary',
      'boundary=a',
      `--a\nContent-Type: multipart/related; boundary=c\n\n--d\n${TEXT}\n${OWN}\n--a--`,
    ],
  ])('reads a message of parts with %s', async (_, parameters, body) => {
    const message = `${HEADER}Content-Type: multipart/alternative;\n ${parameters}\n\n${body}\n`
    for (const written of [message, message.replaceAll('\n', '\r\n')]) {
      const { title, blocks } = await parseEmail(bytes(written))
      expect([title, ...blocks.map(({ text }) => text)]).toEqual(['The mill', OWN])
    }
  })

  it.each([
    ['nothing', ''],
    ['a file', '--a\nContent-Type: application/pdf\n\n%PDF-1.7\n--a--'],
    ['a file at another boundary', '--b\nContent-Type: application/pdf\n\n%PDF-1.7\n--b--'],
    ['parts of nothing', `--a\n${TEXT}\n\n--a--`],
    [
      'parts of parts',
      Array.from(
        { length: 9 },
        (_, at) => `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n`,
      ).join('\n'),
    ],
  ])('gives no text of a message of parts with %s', async (_, body) => {
    const message = `${HEADER}Content-Type: multipart/mixed; boundary=a\n\n${body}\n`
    expect(await textsOf(bytes(message))).toEqual([])
  })

  it.each([
    [
      'a quotation below',
      `${OWN}\n\nOn Mon, 4 May 2020 at 09:12, Bo <bo@mill.example>\nwrote:\n\n> It stood.\n>> It slept.`,
    ],
    ['one in German', `${OWN}\n\nAm 04.05.20 um 09:12 schrieb Bo Lund:\n> It stood.`],
    ['one in Japanese', `${OWN}\n\n2020年5月4日 9:12 Bo <bo@mill.example>：\n> It stood.`],
    ['the message it answers', `${OWN}\n\n-----Original Message-----\nFrom: Bo\nSent: Monday\n\nIt stood.`],
    ['that in French', `${OWN}\n\n-----Message d'origine-----\nDe : Bo Lund\nDate : lundi\n\nIt stood.`],
    [
      'that in Japanese',
      `${OWN}\n\n-----Original Message-----\n差出人: Bo\n送信日時: 2020年5月4日\n件名: 水車\n\nIt stood.`,
    ],
    [
      'that in Chinese',
      `${OWN}\n\n------------------ 原始邮件 ------------------\n发件人：Bo\n主题：水车\n\nIt stood.`,
    ],
    [
      'that in Korean',
      `${OWN}\n\n보낸 사람: Bo Lund <bo@mill.example>\n받는 사람: Ada\n제목: 방앗간\n\nIt stood.`,
    ],
    ['that in Hebrew', `${OWN}\n\n${'_'.repeat(32)}\nמאת: Bo\nנשלח: 4.5.2020\nאל: Ada\n\nIt stood.`],
    [
      'that of Outlook',
      `${OWN}\n\n________________________________\nVon: Bo Lund <bo@mill.example>\nGesendet: Montag\nAn: Ada\nBetreff: Mill\n\nIt stood.`,
    ],
    ['a signature', `${OWN}\n\n-- \nAda Lund\nMiller of the valley, since 1987.`],
    ['the foot of a list', `${OWN}\n\n${'_'.repeat(47)}\nmills mailing list\nmills@mill.example`],
    [
      'what it is signed with',
      `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${OWN}\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----`,
    ],
  ])('leaves out %s', async (_, text) => {
    expect(await textsOf(plain(text))).toEqual([OWN])
    expect(await textsOf(plain(text.replaceAll('\n', '\r\n')))).toEqual([OWN])
  })

  it('leaves out what is answered where nothing parts words', async () => {
    const own = '昨日から水車が回っています。朝には粉ができます。'
    const text = `${own}\n\n-----Original Message-----\n差出人: Bo\n件名: 水車\n\n止まりましたか。`
    expect((await textsOf(plain(text))).join('')).toBe(own)
  })

  it('reads lines that open as fields do in scripts without capitals', async () => {
    const lines = '日時：5月4日\n場所：水車小屋\n担当：Bo <bo@mill.example>'
    expect((await textsOf(plain(`水車が回る。\n\n${lines}\n\nまた回る。`))).join('')).toContain('また回る。')
  })

  it('reads answers between quotations', async () => {
    expect(await textsOf(plain(`Bo wrote:\n> Did it turn?\n${OWN}\n\n> And the wind?\n${LATER}`))).toEqual([
      OWN,
      LATER,
    ])
  })

  it('keeps what leads to a quotation and is no attribution', async () => {
    const said = 'What follows is what I liked the most of all:'
    expect(await textsOf(plain(`${said}\n\n> It stood.\n\n${OWN}`))).toEqual([said, OWN])
  })

  it.each([
    [
      'handed on below a line',
      `---------- Forwarded message ---------\nFrom: Bo\nDate: Mon\nTo: Ada\n\n${OWN}`,
    ],
    [
      'handed on with a word',
      `FYI.\n\n-------- Weitergeleitete Nachricht --------\nBetreff: \tMill\nVon: \tBo\n\n${OWN}`,
    ],
    ['handed on as a quotation', `> ${OWN}`],
  ])('reads the message that is %s', async (_, text) => {
    expect(await textsOf(plain(text))).toContain(OWN)
  })

  it.each([
    [
      'Gmail',
      `<p>${OWN}</p><div class="gmail_quote"><div class="gmail_attr">On Monday Bo wrote:</div><blockquote>It stood.</blockquote></div>`,
    ],
    [
      'Thunderbird',
      `<p>${OWN}</p><div class="moz-cite-prefix">On Monday Bo wrote:</div><blockquote type="cite">It stood.</blockquote><pre class="moz-signature">Ada</pre>`,
    ],
    [
      'Outlook',
      `<p>${OWN}</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Bo</div><p>It stood.</p>`,
    ],
    ['what is hidden', `<div style="display:none">It stood.</div><p>${OWN}</p>`],
  ])('leaves quotations out of a page: %s', async (_, html) => {
    expect(await textsOf(bytes(`${HEADER}${HTML}\n${html}`))).toEqual([OWN])
  })

  it('reads a page that only hands on another', async () => {
    const html = `<div class="gmail_quote"><p>${OWN}</p></div>`
    expect(await textsOf(bytes(`${HEADER}${HTML}\n${html}`))).toEqual([OWN])
  })

  it.each([
    [
      'the newest message of a mailbox',
      ['Mon, 4 May 2020 09:00:00 +0200', 'Tue, 5 May 2020 09:00:00 +0200', 'Sun, 3 May 2020 09:00:00 +0200'],
      1,
    ],
    [
      'the newest by the clock of the world',
      ['Mon, 4 May 2020 09:00:00 +0200', 'Mon, 4 May 2020 08:30:00 +0000'],
      1,
    ],
    ['the last where nobody knows', ['', 'some day'], 1],
    ['the last below blank lines of any number', ['', '', '', ''], 3],
  ])('reads %s', async (_, dates, newest) => {
    const mailbox = dates
      .map(
        (date, at) =>
          `From ada@mill.example Mon May  4 09:12:44 2020\nDate: ${date}\n${HEADER}${TEXT}\nIt turned ${at} times.\n\n>From the top it shone.\n\nFrom the foot it did not.\n\n${'\n'.repeat(at)}`,
      )
      .join('')
    const [first, ...rest] = await textsOf(bytes(mailbox))
    expect([first, ...rest]).toEqual([
      `It turned ${newest} times.`,
      'From the top it shone.',
      'From the foot it did not.',
    ])
  })

  it.each(['', '\n\n\n', 'From ', HEADER, `${HEADER}Content-Type: multipart/mixed; boundary=\n\n--\n`])(
    'gives nothing of %j',
    async (text) => {
      expect((await parseEmail(bytes(text))).blocks).toEqual([])
    },
  )

  it.each([
    ['lines', `${HEADER}${TEXT}\n${'a\n'.repeat(500_000)}`],
    ['headers', `X: a\n`.repeat(200_000)],
    ['quotations', `${HEADER}${TEXT}\n${'Bo 1:\n> a\n'.repeat(40_000)}`],
    ['quotations apart', `${HEADER}${TEXT}\n${'> a\n\n'.repeat(90_000)}`],
    ['fields', `${HEADER}${TEXT}\n${'From: a\n'.repeat(100_000)}b`],
    ['dashes', `${HEADER}${TEXT}\n${'----- abcd -----\nFrom: a\n'.repeat(50_000)}b`],
    ['messages', 'From a 09:12:44 2020\n\nb\n\n'.repeat(50_000)],
    ['parts', `${HEADER}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\na\n'.repeat(100_000)}`],
    [
      'parts in parts',
      `${HEADER}${Array.from({ length: 2_000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}`,
    ],
    ['messages in messages', `Content-Type: message/rfc822\n\n`.repeat(20_000)],
  ])('reads or refuses a flood of %s in seconds', async (_, text) => {
    const read = () =>
      parseEmail(bytes(text)).catch((error: unknown) => expect(error).toMatchObject({ name: 'UserError' }))
    expect(await cpuSeconds(read)).toBeLessThan(10)
  })
})

describe('e-mail is known', () => {
  it.each([
    ['a.txt', `${HEADER}\nIt turned.`, 'email'],
    ['-', `From ada@mill.example Mon May  4 09:12:44 2020\n${HEADER}\nIt turned.`, 'email'],
    ['-', `Received: from a\n by b;\n Mon\n${HEADER}\nIt turned.`, 'email'],
    ['a.eml', 'Subject: The mill\n\nIt turned.', 'email'],
    ['a.mbox', 'It turned.', 'email'],
    ['-', 'From: the miller, with regards.\n\nIt turned.', null],
    ['-', 'From the top it shone.', null],
    ['-', 'title: The mill\ndate: 2020-05-04\n\nIt turned.', null],
    ['-', 'From: Ada\nTo: Bo\nSubject: The mill\n\nIt turned.', null],
  ])('by the name %s or the look of %j', (name, text, format) => {
    expect(detectBinary(bytes(text), name)).toBe(format)
  })
})
