import type { LineText } from './line-text.ts'

/** Title, publisher, pages, price. */
const IMPRINT_WORDS = 16

/** Whether the line says where a reviewed book appeared: "Harrow & Son, 412 pp., £18.99". */
export function isImprint({ text, words }: LineText): boolean {
  return words <= IMPRINT_WORDS && text.includes('pp') && /\b\d{2,4} ?pp\b/u.test(text)
}
