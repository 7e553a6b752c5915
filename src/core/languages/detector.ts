import { eld } from 'eld/extrasmall'

/** Words of one of the two standards of Malay alone; the detector does not tell them apart. */
const INDONESIAN =
  /(?<!\p{L})(?:karena|bahwa|bisa|namun|saat|kata|uang|sementara|anda|kantor|mobil)(?!\p{L})/gu
const MALAY = /(?<!\p{L})(?:kerana|bahawa|ialah|iaitu|beliau|berkata|wang|manakala|pejabat|kereta)(?!\p{L})/gu

/** The ISO 639-1 code of the language whose letter sequences a text has; undefined where it has none's. */
export function detectByLetters(text: string): string | undefined {
  const { language } = eld.detect(text)
  if (language === 'ms') return isMalay(text.toLowerCase()) ? 'ms' : 'id'
  return language || undefined
}

function isMalay(text: string): boolean {
  return count(text, MALAY) > count(text, INDONESIAN)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
