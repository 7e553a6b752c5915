import type { TextEntry } from './entry.ts'

/** Feeds: RSS 0.9 to 2.0, and Atom (RFC 4287). */
export const feed: TextEntry<'feed'> = {
  name: 'feed',
  extensions: ['.rss', '.atom'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
  looksLike,
  isSigned: true,
  parser: async () => (await import('./feed/parse.ts')).parseFeed,
  articles: async () => (await import('./feed/parse.ts')).articlesOfFeed,
}

/** What may stand above the first element of XML. */
const PROLOG = /^(?:\s|<!--(?:[^-]|-[^-]|--+[^->])*--+>|<\?[^>]*>|<!DOCTYPE[^>]*>)+/i
const START = /^<(?:rss|(?:atom:)?feed|rdf:RDF)\b[^>]*>/i

function looksLike(head: string): boolean {
  if (!head.trimStart().startsWith('<')) return false
  const start = START.exec(head.replace(PROLOG, ''))?.[0]
  // RDF is also what other data are written in.
  return start !== undefined && (!/^<rdf/i.test(start) || /\/rss\//.test(start))
}
