import { chardet } from 'jschardet'
import { decodeByPlatform } from './decode-as.ts'
import { evidenceIn } from './evidence.ts'
import { encodingOf } from './label.ts'
import { mixesScripts } from './mixed.ts'

/** An encoding that bytes may be in. */
export interface Guess {
  /** Its name, as `encodingOf` gives it. */
  readonly encoding: string
  /** How likely the detector finds it, up to 1; see `SURE`. */
  readonly confidence: number
}

/** From here on the detector is hardly ever wrong: `npm run bench:encodings`. */
export const SURE = 0.2
/** Below it as often as not. */
const LEAST = SURE / 2
/** What most text is in that is neither UTF-8 nor marked. */
const COMMONEST = 'windows-1252'
/** How many times as likely as the commonest a reading must be where the detector is no help. */
const LIKELIER_THAN_COMMONEST = 2
/** How many times as likely as the declared encoding another must be: no text that was declared rightly came near. */
const LIKELIER_THAN_DECLARED = 1.5

/** What may be guessed, by the detector's names; taking rare doubles of these into account did more harm than good. */
const GUESSED = [
  ...['ascii', 'utf-8', 'utf-16', 'utf-16-be', 'utf-16-le', 'utf-32', 'utf-32-be', 'utf-32-le'],
  ...['cp932', 'shift_jis_2004', 'euc_jis_2004', 'iso2022_jp_2', 'cp949', 'euc_kr', 'iso2022_kr'],
  ...['gb18030', 'hz', 'big5hkscs', 'cp874', 'tis-620', 'koi8-r', 'koi8-u', 'mac-cyrillic', 'mac-roman'],
  ...['cp1250', 'cp1251', 'cp1252', 'cp1253', 'cp1254', 'cp1255', 'cp1256', 'cp1257', 'cp1258'],
  ...['iso8859-1', 'iso8859-2', 'iso8859-5', 'iso8859-6', 'iso8859-7', 'iso8859-8', 'iso8859-9'],
  ...['iso8859-13', 'iso8859-15', 'cp737', 'cp850', 'cp852', 'cp855', 'cp857', 'cp862', 'cp866', 'cp1125'],
]

/** The likeliest encoding of bytes without a mark that are declared to be in one, by its name, or in none. */
export function guessEncoding(bytes: Uint8Array, declared: string | null): Guess {
  const [telling] = evidenceIn(bytes)
  const all = surest(bytes, declared)
  const sound = all.find(({ encoding }) => !mixesScripts(telling, encoding))
  const guesses = sound === undefined ? all : all.slice(all.indexOf(sound))
  const confidenceOf = (name: string) => guesses.find(({ encoding }) => encoding === name)?.confidence ?? 0
  const [best = utf16ByLook(bytes) ?? { encoding: COMMONEST, confidence: 0 }] = guesses
  if (declared !== null && mayBe(declared)) {
    const isOther = best.confidence > Math.max(SURE, confidenceOf(declared) * LIKELIER_THAN_DECLARED)
    if (!isOther) return { encoding: declared, confidence: 1 }
  }
  const isCommonest =
    best.confidence < LEAST && confidenceOf(COMMONEST) * LIKELIER_THAN_COMMONEST > best.confidence
  return isCommonest ? { ...best, encoding: COMMONEST } : best
}

/** Text in these has a mark or zeros, which the detector sees, or is known for UTF-8 before. */
function mayBe(declared: string): boolean {
  return !declared.startsWith('utf-')
}

/** What the detector makes of the first evidence that it is sure of, likeliest first; else of that which it is surest of. */
function surest(bytes: Uint8Array, declared: string | null): readonly Guess[] {
  let best: readonly Guess[] = []
  for (const evidence of evidenceIn(bytes)) {
    const guesses = detect(evidence, declared)
    if ((guesses[0]?.confidence ?? 0) > (best[0]?.confidence ?? 0)) best = guesses
    if (best.length > 0 && best[0].confidence >= SURE) break
  }
  return best
}

function detect(bytes: Uint8Array, declared: string | null): Guess[] {
  const includeEncodings = declared === null ? GUESSED : [...GUESSED, declared]
  const found = chardet.detectAll(bytes, { includeEncodings, compatNames: false, ignoreThreshold: true })
  return found.flatMap(({ encoding, confidence }) => {
    const name = encoding === null ? null : encodingOf(encoding)
    return name === null ? [] : [{ encoding: name, confidence }]
  })
}

/** What Chinese, Japanese and Korean are full of. */
const EASTERN = /[\u3001\u3002\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\uff01-\uff1f]/g
/** Read in the wrong order of bytes, or where it is something else, hardly half of a text is. */
const EASTERN_SHARE = 0.8
/** Enough characters of it. */
const LOOK = 65_536
/** The tab. */
const FIRST_OF_TEXT = 0x09

/** The detector knows UTF-16 by its zeros, of which eastern languages have few; the marks of these have bytes that no other text has. */
function utf16ByLook(bytes: Uint8Array): Guess | undefined {
  if (!bytes.subarray(0, LOOK).some((byte) => byte < FIRST_OF_TEXT)) return undefined
  const encoding = ['utf-16le', 'utf-16be'].find((encoding) => {
    const { text } = decodeByPlatform(encoding, bytes.subarray(0, LOOK))
    return (text.match(EASTERN)?.length ?? 0) > text.length * EASTERN_SHARE
  })
  return encoding === undefined ? undefined : { encoding, confidence: 1 }
}
