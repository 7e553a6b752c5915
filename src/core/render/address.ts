import type { ChosenSentence, Summary } from '../summary.ts'

/** The address of a summarized page, such as "https://example.org/a"; null where the input came from none. */
export function addressOf({ source }: Pick<Summary, 'source'>): string | null {
  return /^https?:/i.test(source) && URL.canParse(source) ? new URL(source).href : null
}

/** The address of a sentence on its page; of the page itself where no text directive leads to it; null where that has none. */
export function placeOf({ fragment }: ChosenSentence, page: string | null): string | null {
  return page === null || fragment === undefined ? page : withDirective(page, fragment)
}

/** An address with a text directive behind its fragment, or behind an empty one; without an address, one of the same page. */
export function withDirective(address: string, directive: string): string {
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`
}
