import type { Family } from '../family.ts'
import { familiesOf, fill, nested, SENTENCE } from './fill.ts'

const HEAD = 'From: Ada <ada@kellen.test>\nSubject: The mill\nMIME-Version: 1.0\n'
const HTML = 'Content-Type: text/html\n\n'
const mail = (body: string, head = '') => `${HEAD}${head}\n${body}`

const EMAIL = {
  'a long text': (size: number) => mail(fill(size, `${SENTENCE}\n\n`)),
  'short lines': (size: number) => mail(fill(size, 'mill\n')),
  'one line': (size: number) => mail(fill(size, SENTENCE)),
  'blank lines': (size: number) => mail(SENTENCE + fill(size, '\n')),
  'quotations, each in the one before': (size: number) =>
    mail(SENTENCE + fill(size, (at) => `\n${'>'.repeat(at % 200)} mill`)),
  'quotations between answers': (size: number) =>
    mail(fill(size, `On Monday, Ada wrote:\n> mill\n\n${SENTENCE}\n\n`)),
  attributions: (size: number) => mail(fill(size, 'On Monday 4 May, Ada Lund wrote:\n')),
  'messages that are handed on': (size: number) =>
    mail(
      fill(
        size,
        '---------- Forwarded message ---------\nFrom: Ada\nDate: Monday\nSubject: mill\n\nmill\n\n',
      ),
    ),
  signatures: (size: number) => mail(fill(size, `${SENTENCE}\n-- \n`)),
  'signed messages': (size: number) =>
    mail(fill(size, `-----BEGIN PGP SIGNED MESSAGE-----\nHash: a\n\n${SENTENCE}\n`)),
  rules: (size: number) => mail(fill(size, `${SENTENCE}\n________________________\n`)),
  'parts, each in the one before': (size: number) =>
    `${HEAD}${fill(size, (at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`)}\n${SENTENCE}`,
  'parts side by side': (size: number) =>
    mail(
      fill(size, `--b\nContent-Type: text/plain\n\n${SENTENCE}\n`),
      'Content-Type: multipart/mixed; boundary=b\n',
    ),
  'parts of HTML': (size: number) =>
    mail(fill(size, `--b\n${HTML}<p>${SENTENCE}\n`), 'Content-Type: multipart/mixed; boundary=b\n'),
  'empty parts': (size: number) => mail(fill(size, '--b\n\n'), 'Content-Type: multipart/mixed; boundary=b\n'),
  'boundaries that are nearly right': (size: number) =>
    mail(fill(size, `--${'b'.repeat(70)}\n`), `Content-Type: multipart/mixed; boundary=${'b'.repeat(71)}\n`),
  'messages, each in the one before': (size: number) =>
    fill(size, 'Content-Type: message/rfc822\n\n') + mail(SENTENCE),
  'attached messages': (size: number) =>
    mail(
      fill(size, `--b\nContent-Type: message/rfc822\n\n${mail(SENTENCE)}\n`),
      'Content-Type: multipart/mixed; boundary=b\n',
    ),
  'header lines': (size: number) => mail(SENTENCE, fill(size, 'X-Mill: turned\n')),
  'a long header line': (size: number) => mail(SENTENCE, `X-Mill: ${'a'.repeat(size)}\n`),
  'a folded header line': (size: number) => mail(SENTENCE, `X-Mill: a${fill(size, '\n a')}\n`),
  addresses: (size: number) => mail(SENTENCE, `To: ${fill(size, 'Ada <ada@kellen.test>, ')}\n`),
  'addresses in groups': (size: number) => mail(SENTENCE, `To: ${fill(size, 'a:b(')}\n`),
  'comments in an address': (size: number) =>
    mail(SENTENCE, `To: ${'('.repeat(size / 2)}${')'.repeat(size / 2)}\n`),
  'encoded words in the subject': (size: number) =>
    mail(SENTENCE, `Subject: ${fill(size, '=?utf-8?Q?mill?= ')}\n`),
  'encoded words without space': (size: number) =>
    mail(SENTENCE, `Subject: ${fill(size, '=?utf-8?B?bWlsbA==?=')}\n`),
  'encoded words that never end': (size: number) => mail(SENTENCE, `Subject: ${fill(size, '=?utf-8?Q?')}\n`),
  'answers of answers': (size: number) => mail(SENTENCE, `Subject: ${fill(size, 'Re: ')}mill\n`),
  'a subject of spaces': (size: number) => mail(SENTENCE, `Subject: a${' '.repeat(size)}mill\n`),
  parameters: (size: number) =>
    mail(SENTENCE, `Content-Type: text/plain${fill(size, (at) => `; a*${at}=b`)}\n`),
  'quoted-printable': (size: number) =>
    mail(fill(size, 'm=C3=A9ll '), 'Content-Transfer-Encoding: quoted-printable\n'),
  'soft line breaks': (size: number) =>
    mail(fill(size, 'mill =\n'), 'Content-Transfer-Encoding: quoted-printable\n'),
  base64: (size: number) =>
    mail(
      `${Buffer.from(fill(size * 0.75, SENTENCE))
        .toString('base64')
        .replace(/.{76}/g, '$&\n')}`,
      'Content-Transfer-Encoding: base64\n',
    ),
  'an attached file': (size: number) =>
    mail(
      `--b\n\n${SENTENCE}\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${fill(size, `${'QUJD'.repeat(19)}\n`)}`,
      'Content-Type: multipart/mixed; boundary=b\n',
    ),
  'flowed lines': (size: number) =>
    mail(fill(size, 'The mill turned \n'), 'Content-Type: text/plain; format=flowed; delsp=yes\n'),
  'HTML of line breaks': (size: number) => `${HEAD}${HTML}${fill(size, 'mill<br>')}`,
  'HTML of quotations, each in the one before': (size: number) =>
    `${HEAD}${HTML}${nested(size, '<blockquote type="cite">', '</blockquote>')}`,
  'HTML of styles': (size: number) => `${HEAD}${HTML}${fill(size, '<span style="a:b">mill </span>')}`,
  'HTML of references': (size: number) => `${HEAD}${HTML}${fill(size, '&amp;&eacute;')}`,
  'HTML of less-than signs': (size: number) => `${HEAD}${HTML}<p>${SENTENCE}${fill(size, '<')}`,
  'a mailbox of short messages': (size: number) =>
    fill(
      size,
      (at) =>
        `From ada Mon May  4 12:00:${10 + (at % 50)} 2020\nDate: Mon, 4 May 2020 12:00:00 +0000\n\nmill\n\n`,
    ),
  'a mailbox of lines that look like messages': (size: number) =>
    `From ada Mon May  4 12:00:00 2020\n\n${SENTENCE}\n\n${fill(size, 'From ada\n\n')}`,
  'a mailbox of one message': (size: number) =>
    `From ada Mon May  4 12:00:00 2020\n${mail(fill(size, `${SENTENCE}\n\n`))}`,
}

/** Messages and mailboxes. */
export const FAMILIES: readonly Family[] = familiesOf('email', EMAIL)
