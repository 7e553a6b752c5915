import type { BinaryEntry } from './entry.ts'

/** E-mail: a message (RFC 5322 with MIME), or a mailbox of them (mbox, RFC 4155). */
export const email: BinaryEntry<'email'> = {
  name: 'email',
  extensions: ['.eml', '.mbox'],
  mediaTypes: ['message/rfc822', 'application/mbox'],
  isIn: (bytes, extension) => email.extensions.includes(extension) || isMessage(bytes),
  isAscii: true,
  parser: async () => (await import('./email/parse.ts')).parseEmail,
}

/** Enough of a message for most of its header. */
const HEAD = 16_384
const [DASH, COLON, SPACE] = ['-', ':', ' '].map((character) => character.charCodeAt(0))
/** A line of a header with what goes on below it, or the line above a message in a mailbox. */
const HEADER = /^(?:From \S.*\r?\n)?(?:[A-Za-z][\w-]{0,60}:.*\r?\n(?:[ \t].*\r?\n)*)+/
/** What programs write into headers and people do not. */
const BY_PROGRAM =
  /^(?:Received|Message-ID|MIME-Version|Return-Path|Delivered-To|DKIM-Signature|References|In-Reply-To):/im

function isMessage(bytes: Uint8Array): boolean {
  if (!beginsWithName(bytes)) return false
  const [header = ''] = HEADER.exec(new TextDecoder().decode(bytes.subarray(0, HEAD))) ?? []
  return /^From:/im.test(header) && BY_PROGRAM.test(header)
}

/** Whether a name and a colon or space come first: a look that hardly any other input gets past. */
function beginsWithName(bytes: Uint8Array): boolean {
  let at = 0
  while (((bytes[at] | 0x20) >= 0x61 && (bytes[at] | 0x20) <= 0x7a) || bytes[at] === DASH) at++
  return at > 0 && (bytes[at] === COLON || (at === 'From'.length && bytes[at] === SPACE))
}
