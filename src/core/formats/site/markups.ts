import { blankEmphasis } from '../text/emphasis.ts'
import { blankAsciidoc, isAsciidoc, opensAsciidoc } from './asciidoc.ts'
import { blankLatex, isLatex } from './latex.ts'
import { emptied } from './line-marks.ts'
import { blankOrg, isOrg } from './org.ts'
import { blankPod, isPod } from './pod.ts'
import { blankRestructured, isRestructured, isUnderlined } from './restructured.ts'
import { blankWiki, isWiki } from './wiki.ts'

/**
 * The text of a page that is written in AsciiDoc, LaTeX, Org, POD, MediaWiki or reStructuredText with its markup blanked and its headings
 * marked by "#"; any other text as it is. All that is text keeps its offset.
 */
export function blankMarkup(text: string): string {
  if (isLatex(text)) return blankLatex(text)
  if (isOrg(text)) return blankOrg(text)
  if (isPod(text)) return blankPod(text)
  if (isWiki(text) && !opensAsciidoc(text)) return blankWiki(text)
  if (!isRestructured(text) && isAsciidoc(text)) return blankAsciidoc(text)
  return isRestructured(text) || isUnderlined(text) ? blankEmphasis(blankRestructured(text, emptied)) : text
}
