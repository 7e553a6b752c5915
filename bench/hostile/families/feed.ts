import type { Family } from '../family.ts'
import { familiesOf, fill, nested, SENTENCE } from './fill.ts'

const item = (inner: string) => `<item>${inner}</item>`
const FEED: Readonly<Record<string, (size: number) => string>> = {
  'entries of a sentence': (size) =>
    fill(size, item(`<title>Mill</title><description>${SENTENCE}</description>`)),
  'entries that are empty': (size) => fill(size, '<item/>') + item(`<description>${SENTENCE}</description>`),
  'entries, each in the one before': (size) =>
    nested(size, '<item>', '</item>', `<description>${SENTENCE}</description>`),
  'entries that are never closed': (size) => fill(size, `<item><description>${SENTENCE}`),
  'one long entry': (size) => item(`<description>${fill(size, SENTENCE)}</description>`),
  'texts of one entry': (size) => item(fill(size, `<description>${SENTENCE}</description>`)),
  'escaped HTML': (size) => item(`<description>${fill(size, '&lt;b&gt;mill&lt;/b&gt; ')}</description>`),
  'HTML escaped twice': (size) => item(`<description>${fill(size, '&amp;lt;p&amp;gt;mill ')}</description>`),
  'less-than signs': (size) => item(`<description>${SENTENCE}${fill(size, '&lt;a ')}</description>`),
  'references to tags that never end': (size) =>
    item(`<description>${SENTENCE}${fill(size, '&amp;lt;a ')}</description>`),
  CDATA: (size) => item(`<description>${fill(size, `<![CDATA[<p>${SENTENCE}</p>]]>`)}</description>`),
  'XHTML, each in the one before': (size) => item(`<content>${nested(size, '<div>', '</div>')}</content>`),
  'XHTML side by side': (size) => item(`<content>${fill(size, '<b>mill</b> ')}</content>`),
  'line breaks': (size) => item(`<description>${fill(size, 'mill&lt;br&gt;')}</description>`),
  'blank lines': (size) => item(`<description>${SENTENCE}${fill(size, '\n ')}</description>`),
  links: (size) => item(fill(size, '<link>http://a.test/</link>') + `<description>${SENTENCE}</description>`),
  titles: (size) => fill(size, '<title>Mill</title>') + item(`<description>${SENTENCE}</description>`),
}

/** Feeds. */
export const FAMILIES: readonly Family[] = familiesOf(
  'feed',
  FEED,
  (text) => `<rss><channel><title>Mill</title>${text}</channel></rss>`,
)
