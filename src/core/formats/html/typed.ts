import { type Block, unanchored } from '../../page/block.ts'
import { isTypedProse, typedBlocks } from '../text/typed.ts'
import { readTags } from './tags.ts'
import { isUnread } from './unread.ts'

const BLANK_LINE = /\n[ \t]*\r?\n/
const QUOTED = /^[ \t]*>.*$/gm
/** With less of it in sentences a letter is a list of changes, or a program with a remark. */
const LEAST_PROSE = 0.5

/** The prose of a page that is set as it was typed, as letters are in archives of mailing lists. */
export function preformattedBlocks(html: string): readonly Block[] {
  return unanchored(typedIn(html).map(proseIn).flatMap(typedBlocks))
}

/** The text, or its paragraphs without the code between them, where they hold half of what is no quotation; empty where it is no prose. */
function proseIn(text: string): string {
  if (isTypedProse(text)) return text
  const prose = text.split(BLANK_LINE).filter(isTypedProse).join('\n\n')
  return ownLength(prose) >= ownLength(text) * LEAST_PROSE ? prose : ''
}

function ownLength(text: string): number {
  return text.replace(QUOTED, '').length
}

/** The texts of the elements for preformatted text that are seen. */
function typedIn(html: string): string[] {
  const texts: string[] = []
  let [inside, unread] = [0, 0]
  readTags(html, {
    open(name, attributes) {
      if (unread > 0 || isUnread(name, attributes)) unread++
      else if (name === 'br' && inside > 0) texts[texts.length - 1] += '\n'
      else if (name === 'pre' && inside++ === 0) texts.push('')
    },
    text(text) {
      if (inside > 0 && unread === 0) texts[texts.length - 1] += text
    },
    close(name) {
      if (unread > 0) unread--
      else if (name === 'pre' && inside > 0) inside--
    },
  })
  return texts
}
