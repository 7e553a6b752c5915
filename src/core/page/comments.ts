import type { Block } from './block.ts'

/** What somebody said; a mark of an inch or one that is never closed hides no more than its paragraph. */
const QUOTED = /(?<![^\s(])["“].*?(?:(?<=\S)["”]|$)/g
/** Who writes says "I"; a reporter does so only where somebody is quoted. */
const FIRST_PERSON = /(?<![^\s(])(?:I(?:['’](?:m|ve|d|ll))?|[Mm]y|me)(?=[\s,.!?;:)]|$)/
const REPORTS = /\b(?:said|says|told|tells|asked|added|according|wrote|writes)\b/
/** What readers do: they think, wish, agree and cry. */
const OPINES =
  /\bI (?:\w+ )?(?:think|believe|agree|hope|feel|wish|doubt|suspect|would|will|love|hate|don['’]t)\b|\bI['’](?:d|ll)\b|\bI(?: am|['’]m) (?:\w+ )?(?:sure|glad|sorry|surprised|afraid)\b|\bopinion\b|!/

/** A report has so many paragraphs at least, and so many of them say who said something. */
const FEWEST_ABOVE = 3
const REPORTING_ABOVE = 1 / 4
/** Fewer paragraphs may be what one of those says whom the report is about … */
const FEWEST_COMMENTS = 8
/** … as may those of which nearly all speak of who writes. Readers hardly quote anybody. */
const LEAST_OWN = 0.3
const MOST_OWN = 0.8
const LEAST_OPINIONS = 0.35
const MOST_REPORTING = 1 / 8

/**
 * The blocks, in which readers' comments that stand below a report in English without any heading say so. They are told by
 * the voice: a report quotes people and never says "I", and from some paragraph on all write of what they think themselves.
 */
export function withComments(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < FEWEST_ABOVE + FEWEST_COMMENTS || !blocks.some(({ text }) => text.includes('I ')))
    return blocks
  const first = blocks.findLastIndex(({ kind }) => kind === 'heading') + 1
  const texts = blocks.map(({ text }) => text.replace(QUOTED, ' '))
  const start = commentsFrom(texts, first)
  if (start === blocks.length) return blocks
  return blocks.map((block, at) => (at < start ? block : { ...block, aside: true }))
}

/** Where comments begin, which reach to the end, not before `first`; `texts.length` if nowhere. */
function commentsFrom(texts: readonly string[], first: number): number {
  const own = texts.findIndex((text) => FIRST_PERSON.test(text))
  if (own < first) return texts.length
  const start = Math.max(first, texts.slice(0, own).findLastIndex((text) => REPORTS.test(text)) + 1)
  const [above, below] = [texts.slice(0, start), texts.slice(start)]
  const isReport = start >= FEWEST_ABOVE && shareOf(above, REPORTS) >= REPORTING_ABOVE
  if (!isReport || below.length < FEWEST_COMMENTS) return texts.length
  const voice = shareOf(below, FIRST_PERSON)
  const areComments =
    voice >= LEAST_OWN &&
    voice <= MOST_OWN &&
    shareOf(below, OPINES) >= LEAST_OPINIONS &&
    shareOf(below, REPORTS) <= MOST_REPORTING
  return areComments ? start : texts.length
}

function shareOf(texts: readonly string[], pattern: RegExp): number {
  return texts.filter((text) => pattern.test(text)).length / texts.length
}
