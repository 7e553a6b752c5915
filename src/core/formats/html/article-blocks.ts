import { type Block, textLength } from '../../page/block.ts'
import { isBelow, isBeside } from './beside.ts'
import { blocksOf } from './blocks.ts'
import { proseWords } from './prose.ts'
import { isNoProse } from './unread.ts'

/** Of what is left when other articles are left out, and of what is left without captions and the like. */
const LEAST_SHARE = { single: 0.15, alone: 0.6 }

/** As clean HTML opens it. */
const ARTICLE = '<article'

/**
 * The prose of an article in reading order, without other articles in it and without what the names of its elements say
 * is beside it, unless hardly anything would be left: then the names mislead.
 */
export function articleBlocks(html: string): readonly Block[] {
  const all = blocksOf(html)
  const holdsSeveral = html.indexOf(ARTICLE) !== html.lastIndexOf(ARTICLE)
  const single = holdsSeveral ? blocksOf(html, 'html', singleArticle()) : all
  const isSingle = textLength(single) >= textLength(all) * LEAST_SHARE.single
  const isNested = isSingle ? singleArticle() : isNoProse
  const alone = blocksAlone(html, isNested)
  const article = isSingle ? single : all
  if (textLength(alone) >= textLength(article) * LEAST_SHARE.alone) return alone
  const above = blocksAlone(html, isNested, isBelow)
  return proseWords(above) > 0 ? above : article
}

/** The prose without what the names of its elements say is beside it. */
export function blocksAlone(html: string, isLeftOut = isNoProse, isElsewhere = isBeside): readonly Block[] {
  return blocksOf(
    html,
    'html',
    (name, attributes) => isLeftOut(name, attributes) || isElsewhere(name, attributes),
  )
}

/** An article in an article is a reader's comment or another story: HTML standard, section 4.3.2. */
function singleArticle(): typeof isNoProse {
  let articles = 0
  return (name, attributes) => isNoProse(name, attributes) || (name === 'article' && articles++ > 0)
}
