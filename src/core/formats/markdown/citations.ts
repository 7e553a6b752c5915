import { blankAll, blankInline } from '../site/placeholder.ts'

const BRACKET = String.raw`\[(?:[^\][\n]{0,300}[\s;(-])?@\{?\w[^\][]{0,400}\](?![([:])`
/** "[see @orrin2003, pp. 33-35; @vale2004]" of pandoc; what follows would make it a link. */
const CITATION = new RegExp(String.raw`\([ \t]*${BRACKET}[ \t]*\)|${BRACKET}`, 'g')
/** Words in brackets that a citation follows, as those of a link; marks of notes are in brackets of their own. */
const CITING = new RegExp(
  String.raw`(?<![\]!\\])(?<open>\[)(?<kept>(?!\^|\d+\])[^\][\n@]{2,100})\](?=[ \t]${BRACKET})`,
  'g',
)

/** "[1]" that leads to a note, or would. */
const NOTE = /(?<![ \t\]])[ \t]*\[(?:\d{1,3}|\^[^\][\s]{1,40})\](?![([:])/g

/** A label that a line gives a target, no longer than those above. */
const DEFINED = /\n(\[[^\][]{1,750}\]):/g

/** The text with citations, brackets before them and marks of notes blanked; "[@ann]" in a list of changes, and "[1]" elsewhere, may be neither. */
export function blankCitations(text: string): string {
  let defined: Set<string> | null = null
  const isDefined = (label: string) => {
    defined ??= new Set(Array.from(text.matchAll(DEFINED), ([, found]) => found))
    return defined.has(label)
  }
  const cited = text.includes('@')
    ? blankAll(text, CITING, blankInline).replace(CITATION, (found) =>
        isDefined(found) ? found : blankInline(found),
      )
    : text
  return cited.replace(NOTE, (found) => {
    const label = found.trimStart()
    return label.startsWith('[^') || isDefined(label) ? blankInline(found) : found
  })
}
