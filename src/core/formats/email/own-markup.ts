import type { Block } from '../../page/block.ts'
import { blocksOf } from '../html/blocks.ts'
import { isNoProse } from '../html/unread.ts'
import { handsOn, olderMessage } from './own-text.ts'

/** What mail programs call the elements around quotations and signatures. */
const QUOTATION =
  /^(?:gmail_(?:quote|attr|signature)|moz-(?:cite-prefix|signature)|yahoo_quoted|protonmail_(?:quote|signature_block)|tutanota_quote|zmail_extra|OutlookMessageHeader)/
/** What Outlook calls the elements below which all is quoted. */
const REST = /^(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/

/** What the sender of a message in HTML wrote, without quotations and signatures; of one that only hands another on, the other. */
export function ownBlocks(html: string): readonly Block[] {
  const own = blocksOf(html, 'html', withoutQuotes())
  const older = olderMessage(own.map(({ text }) => text))
  const above = own.slice(0, older?.start)
  if (older !== null && !handsOn(above.map(({ text }) => text).join(' '))) return above
  return own.length > 0 ? own : blocksOf(html)
}

function withoutQuotes(): typeof isNoProse {
  let isOver = false
  return (name, attributes) => {
    isOver ||= REST.test(attributes.id ?? '')
    if (isOver || isNoProse(name, attributes)) return true
    if (name === 'blockquote' && attributes.type === 'cite') return true
    const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.split(/\s+/)
    return names.some((one) => QUOTATION.test(one))
  }
}
