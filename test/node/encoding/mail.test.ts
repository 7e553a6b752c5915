import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/index.ts'
import { labelled } from '../../../src/node/encoding/mail.ts'
import { cpuSeconds } from '../../patience.ts'
import { encode } from './encode.ts'

const GERMAN = 'Die Fähre wurde am Montag für viel Geld verkauft, und die Bürger hörten es später.'
const RUSSIAN = 'Паром был продан в понедельник, и жители города узнали об этом только потом.'
const ENGLISH = 'The ferry was sold on Monday for a lot of money, and nobody on the island knew.'
const HEADER = 'From: Ada <ada@mill.example>\r\nMessage-ID: <1@mill.example>\r\nSubject: The ferry\r\n'

const mail = (header: string, body: Uint8Array) =>
  Buffer.concat([Buffer.from(`${HEADER}${header}\r\n`), body])
const textIn = async (bytes: Uint8Array) =>
  (await parse(bytes, { from: 'email' })).sentences.map(({ text }) => text).join(' ')

describe('a message is read', () => {
  it.each([
    ['without a type', 'windows-1252', '', GERMAN],
    ['without a label', 'windows-1252', 'Content-Type: text/plain\r\n', GERMAN],
    ['without a label, in UTF-8', 'utf-8', 'Content-Type: text/plain; format=flowed\r\n', GERMAN],
    ['without a label, in Cyrillic', 'koi8-r', 'Content-Type: text/plain\r\n', RUSSIAN],
    ['with a label that is none', 'koi8-r', 'Content-Type: text/plain; charset=unknown-8bit\r\n', RUSSIAN],
    ['that says it is ASCII', 'utf-8', 'Content-Type: text/plain; charset="us-ascii"\r\n', GERMAN],
    ['that says it is UTF-8', 'windows-1252', 'Content-Type: text/plain;\r\n\tcharset=utf-8\r\n', GERMAN],
    ['that says it is UTF-16', 'windows-1252', 'Content-Type: text/plain; charset=utf-16\r\n', ENGLISH],
    ['that is a page', 'windows-1252', 'Content-Type: text/html\r\n', `<p>${GERMAN}</p>`],
  ])('%s', async (_, encoding, header, text) => {
    expect(await textIn(mail(header, encode(text, encoding)))).toBe(text.replace(/<\/?p>/g, ''))
  })

  it.each(['base64', 'quoted-printable'])('in %s', async (transfer) => {
    const bytes = encode(RUSSIAN, 'koi8-r')
    const quoted = Array.from(bytes, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(
      '',
    )
    const body =
      transfer === 'base64' ? Buffer.from(bytes).toString('base64') : quoted.replace(/.{60}/g, '$&=\r\n')
    const header = `Content-Type: text/plain\r\nContent-Transfer-Encoding: ${transfer}\r\n`
    expect(await textIn(mail(header, Buffer.from(body)))).toBe(RUSSIAN)
  })

  it('part by part', async () => {
    const parts = [
      '--b\r\n\r\n',
      encode(GERMAN, 'windows-1252'),
      '\r\n--b\r\nContent-Type: text/plain\r\n\r\n',
      encode(RUSSIAN, 'koi8-r'),
      '\r\n--b--\r\n',
    ]
    const body = Buffer.concat(parts.map((part) => Buffer.from(part as string)))
    expect(await textIn(mail('Content-Type: multipart/mixed; boundary="b"\r\n', body))).toBe(
      `${GERMAN} ${RUSSIAN}`,
    )
  })

  it('with a subject in the encoding of its text', async () => {
    const message = encode(`${HEADER.replace('The ferry', 'Die Fähre')}\r\n${GERMAN}`, 'windows-1252')
    expect((await parse(message, { from: 'email' })).title).toBe('Die Fähre')
  })
})

describe('a message keeps its bytes', () => {
  it.each([
    ['ASCII', '', ENGLISH, 'utf-8'],
    ['UTF-8 that says so', 'Content-Type: text/plain; charset=UTF-8\r\n', GERMAN, 'utf-8'],
    ['Latin-1 that says so', 'Content-Type: text/plain; charset=iso-8859-1\r\n', GERMAN, 'windows-1252'],
    ['a picture', 'Content-Type: image/png\r\n', GERMAN, 'windows-1252'],
  ])('in %s', async (_, header, text, encoding) => {
    const bytes = mail(header, encode(text, encoding))
    expect(Buffer.from(await labelled(bytes)).equals(bytes)).toBe(true)
  })

  it.each(['--b\n', '--b\n\n\xe4', 'Content-Type:\n ', 'boundary=b ', '\xe4=\n', '\n\n'])(
    'and a megabyte of %j is looked at in seconds',
    async (mark) => {
      const body = Buffer.from(mark.repeat(1_000_000 / mark.length), 'latin1')
      expect(
        await cpuSeconds(() => labelled(mail('Content-Type: multipart/mixed; boundary=b\r\n', body))),
      ).toBeLessThan(10)
    },
  )
})
