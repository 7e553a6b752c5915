import { blankInline } from '../site/placeholder.ts'

/** "[see @orrin2003, pp. 33-35; @vale2004]" of pandoc; what follows would make it a link. */
const CITATION = /\[(?:[^\][\n]{0,300}[\s;(-])?@\{?\w[^\][]{0,400}\](?![([:])/g

/** The text with citations blanked; what is defined as a link, such as "[@ann]" in a list of changes, is none. */
export function blankCitations(text: string): string {
  if (!text.includes('@')) return text
  return text.replace(CITATION, (found) => (text.includes(`\n${found}:`) ? found : blankInline(found)))
}
