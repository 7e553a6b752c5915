import { eld } from 'eld/extrasmall'

/** Words of one of the two standards of Malay alone; the detector does not tell them apart. */
const INDONESIAN =
  /(?<!\p{L})(?:karena|bahwa|bisa|namun|saat|kata|uang|sementara|anda|kantor|mobil)(?!\p{L})/gu
const MALAY = /(?<!\p{L})(?:kerana|bahawa|ialah|iaitu|beliau|berkata|wang|manakala|pejabat|kereta)(?!\p{L})/gu

/** Languages that short Russian is taken for, letters that none of them has, and those that Russian has not. */
const LIKE_RUSSIAN: readonly string[] = ['bg', 'uk', 'sr', 'mk']
const RUSSIAN = /[ыэё]/iu
const FOREIGN = /[іїєґўјњљћђџѓќѕ]/iu

/** The ISO 639-1 code of the language whose letter sequences a text has; undefined where it has none's. */
export function detectByLetters(text: string): string | undefined {
  const { language } = eld.detect(text)
  if (language === 'ms') return isMalay(text.toLowerCase()) ? 'ms' : 'id'
  if (LIKE_RUSSIAN.includes(language) && RUSSIAN.test(text) && !FOREIGN.test(text)) return 'ru'
  return language || undefined
}

function isMalay(text: string): boolean {
  return count(text, MALAY) > count(text, INDONESIAN)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
