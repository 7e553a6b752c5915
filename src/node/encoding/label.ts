import { CODE_PAGE_LABELS } from '../../core/text/code-pages.ts'
import { OWN } from './own.ts'

/** Other names, as Java, Python, Macs and old servers have them, without marks and prefixes. */
const ALIASES: Readonly<Record<string, string>> = {
  big5hkscs: 'big5',
  eucjis2004: 'euc-jp',
  eucjp: 'euc-jp',
  euckr: 'euc-kr',
  hz: 'hz-gb-2312',
  iso2022jp2: 'iso-2022-jp',
  iso2022jp3: 'iso-2022-jp',
  koi8r: 'koi8-r',
  koi8u: 'koi8-u',
  latin10: 'iso-8859-16',
  macce: 'mac-latin2',
  maccentraleurope: 'mac-latin2',
  maccyrillic: 'x-mac-cyrillic',
  macroman: 'macintosh',
  shiftjis2004: 'shift_jis',
  utf16be: 'utf-16be',
  utf16le: 'utf-16le',
  utf32: 'utf-32le',
  utf8mb4: 'utf-8',
  utf8sig: 'utf-8',
}

/** What Microsoft numbers, where it is not the page of windows or DOS with that number. */
const NUMBERED: Readonly<Record<string, string>> = {
  ...CODE_PAGE_LABELS,
  1200: 'utf-16le',
  1201: 'utf-16be',
  10029: 'mac-latin2',
  12000: 'utf-32le',
  12001: 'utf-32be',
}

/**
 * The encoding that a label names, by the name under which `decodeAs` has it; null where it names none that can be read.
 * Besides the labels of browsers (https://encoding.spec.whatwg.org/#names-and-labels) it knows those of other programs.
 */
export function encodingOf(label: string): string | null {
  const plain = label.trim().toLowerCase()
  const key = keyOf(plain)
  const page = /^(?:cp|ibm|dos|oem|ms|win|windows|codepage)0*(\d{3,5})$/.exec(key)?.[1]
  const iso = /^iso8859(\d{1,2})$/.exec(key)?.[1]
  return (
    nameOf(plain) ??
    (page === undefined ? null : (NUMBERED[page] ?? nameOf(`cp${page}`) ?? nameOf(`windows-${page}`))) ??
    (iso === undefined ? null : nameOf(`iso-8859-${iso}`)) ??
    (Object.hasOwn(ALIASES, key) ? ALIASES[key] : nameOf(key)) ??
    OWN.find((name) => keyOf(name) === key) ??
    null
  )
}

function keyOf(label: string): string {
  return label.replace(/[^a-z\d]/g, '').replace(/^(?:x|cs)(?=[a-z])/, '')
}

/** Names of TextDecoder for what another reads as well. */
const PARTS: Readonly<Record<string, string>> = { gbk: 'gb18030', 'iso-8859-8-i': 'iso-8859-8' }

/** The name of an encoding that has this very label. */
function nameOf(label: string): string | null {
  if (OWN.includes(label)) return label
  try {
    const { encoding } = new TextDecoder(label)
    return PARTS[encoding] ?? encoding
  } catch {
    return null
  }
}
