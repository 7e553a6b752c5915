import { isNoteMark, LONGEST_BASE } from '../html/note-mark.ts'
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

/** What is raised in tags or between carets: the mark of a note, or a power. */
const RAISED = /(?:<sup>(?<tagged>[^<>\n]{1,12})<\/sup>|\^(?<typed>\d{1,3})\^(?!\w))/g

function blankRaised(text: string): string {
  return text.replace(RAISED, (found, tagged: string | undefined, typed: string, at: number) =>
    isNoteMark(tagged ?? typed, text.slice(Math.max(0, at - LONGEST_BASE), at)) ? blankInline(found) : found,
  )
}

/** A label that a line gives a target, no longer than those above. */
const DEFINED = /\n(\[[^\][]{1,750}\]):/g

/** The text with citations, brackets before them and marks of notes blanked; "[@ann]" in a list of changes, and "[1]" elsewhere, may be neither. */
export function blankCitations(text: string): string {
  let defined: Set<string> | null = null
  const isDefined = (label: string) => {
    defined ??= new Set(Array.from(text.matchAll(DEFINED), ([, found]) => found))
    return defined.has(label)
  }
  const raised = text.includes('^') || text.includes('<sup>') ? blankRaised(text) : text
  const cited = raised.includes('@')
    ? blankAll(raised, CITING, blankInline).replace(CITATION, (found) =>
        isDefined(found) ? found : blankInline(found),
      )
    : raised
  return cited.replace(NOTE, (found) => {
    const label = found.trimStart()
    return label.startsWith('[^') || isDefined(label) ? blankInline(found) : found
  })
}
