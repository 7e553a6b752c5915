import { type Page, textLength, unanchored } from '../../page/block.ts'
import { cleanText } from '../../page/block-text.ts'
import { typedBlocks } from '../text/typed.ts'
import { newestMessage } from './mailbox.ts'
import { readMessage } from './message.ts'
import { ownBlocks } from './own-markup.ts'
import { ownText } from './own-text.ts'

/** "Re: ", "AW: ", "Fwd: Fwd: " */
const ANSWER =
  /^\s*(?:(?:antw|aw|enc|fwd?|odp|re|res|rif|rv|sv|tr|vs|wg|ynt|回复|答复|转发)(?:\[\d+\])?\s*[:：]\s*)+/i
/** A plain text that is shorter than this share of the page beside it only says that there is one. */
const LEAST_SHARE = 0.3

/**
 * A message, or the newest of a mailbox, as a page: what its sender wrote, under its subject. Quotations, signatures and
 * attachments are left out. A `UserError` where it cannot be read.
 */
export async function parseEmail(bytes: Uint8Array): Promise<Page> {
  const { subject, text, html } = await readMessage(newestMessage(bytes))
  const title = cleanText(subject.replace(ANSWER, '')).text || null
  // The first line is no title: the subject is.
  const plain = text === '' ? [] : unanchored(typedBlocks(ownText(text)))
  if (html === '') return { title, blocks: plain }
  const marked = ownBlocks(html)
  return { title, blocks: textLength(plain) < textLength(marked) * LEAST_SHARE ? marked : plain }
}
