/** Opens or closes a heading, or what may stand in none. */
const BLOCK_TAG = /<(\/?)(h[1-6]|p|div|ul|ol|dl|table|blockquote|section|article|main)(?![a-z\d-])/gi
const HEADING = /^h[1-6]$/i
const TAG = /<[^>]*>?/g

/** What is bold, or the like, from before a paragraph to the first words in it, as word processors of the nineties have it. */
const AROUND_WORDS = /<(b|i|u|em|strong|font)(\s[^<>]*)?>\s*(<p(?:\s[^<>]*)?>)(?=[^<]{1,400}<\/\1>)/gi

/** The bullet or number that Word writes for browsers that make no lists. */
const WORD_MARK = /<!\[if !supportLists\]>[^!]{0,400}<!\[endif\]>/g

/** A formula within a line that MathJax would set; what a saved page shows of it stands beside it in elements of MathJax. */
const TEX = /<script\s[^<>]*\btype=["']?math\/tex["']?\s*>([^<]*)<\/script>/gi
const IS_SET = /class=["']?(?:MathJax|mjx)/

/**
 * HTML with its wrong tags as browsers take them. "<![CDATA[" opens a comment that ends at the next ">" (HTML standard,
 * 13.2.5.42), and the end tag of any heading ends the one that is open (13.2.6.4.7). A heading that nobody closed ends
 * where a paragraph or a block begins under its words: browsers only make it look too large.
 */
export function mendTags(html: string): string {
  const shown = IS_SET.test(html) ? html : html.replace(TEX, '<span>$1</span>')
  return closeHeadings(
    shown.replace(WORD_MARK, '').replaceAll('<![CDATA[', '<!CDATA[').replace(AROUND_WORDS, '$3<$1$2>'),
  )
}

function closeHeadings(html: string): string {
  // Match by match: to replace them all at once takes some hundred bytes for each.
  let mended = ''
  let done = 0
  const put = (text: string, from: number, to = from) => {
    mended += html.slice(done, from) + text
    done = to
  }
  let heading = ''
  /** Where what was not looked at begins, and whether words stood in the heading before it. */
  let from = 0
  let hasWords = false
  const enter = (name: string, at: number) => {
    heading = name
    from = at
    hasWords = false
  }
  for (const { 0: tag, 1: slash, 2: name, index: at } of html.matchAll(BLOCK_TAG)) {
    const isHeading = HEADING.test(name)
    if (heading === '') {
      if (isHeading && slash === '') enter(name, at)
    } else if (slash !== '') {
      if (!isHeading) continue
      put(`</${heading}`, at, at + tag.length)
      enter('', at)
    } else {
      hasWords ||= html.slice(from, at).replace(TAG, '').trim() !== ''
      from = at
      if (!isHeading && !hasWords && name.toLowerCase() !== 'p') continue
      put(`</${heading}>`, at)
      enter(isHeading ? name : '', at)
    }
  }
  return mended + html.slice(done)
}
