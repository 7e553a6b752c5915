import { decodeByPlatform } from './decode-as.ts'
import { OWN } from './own.ts'

/** Greek, Cyrillic, Hebrew, Arabic and Thai, whose words hold no Latin letters. */
const OTHER = '\\u0370-\\u052f\\u0590-\\u06ff\\u0e00-\\u0e7f'
const LETTER = new RegExp(`[${OTHER}]`, 'g')
const BESIDE_LATIN = new RegExp(`[A-Za-z][${OTHER}]|[${OTHER}](?=[A-Za-z])`, 'g')
/** In such a text a slip of the hand, a formula or the ending of a name in Latin letters; in a Latin one nearly all. */
const MIXED = 0.3
/** Enough bytes to tell. */
const LOOK = 4_096

/** Whether bytes in an encoding would have words of Latin and other letters: nobody writes such. */
export function mixesScripts(bytes: Uint8Array, encoding: string): boolean {
  if (OWN.includes(encoding)) return false
  const { text } = decodeByPlatform(encoding, bytes.subarray(0, LOOK))
  const letters = text.match(LETTER)?.length ?? 0
  return (text.match(BESIDE_LATIN)?.length ?? 0) > letters * MIXED
}
