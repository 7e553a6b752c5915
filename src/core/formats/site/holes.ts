import type { Page } from '../../page/block.ts'
import { pattern } from '../../text/pattern.ts'
import { PLACEHOLDER } from './placeholder.ts'

/** What a generator puts a value in the place of: Liquid and its kin, templates in Ruby and JavaScript. */
const VALUE = String.raw`(?:\{\{(?![<%{])(?:(?!\{\{|\n[ \t]*\r?\n)[\s\S])*?\}\}|<%[=-](?:(?!<%)[\s\S])*?%>)`
/** One that a sentence cannot do without: it stands behind one of its words or before a small letter; a bracket for it went along. */
const NEEDED = pattern(String.raw`(?<=[\p{L}\p{N},;:]\s)${VALUE}(?!\))|${VALUE}(?=\s\p{Ll})`, 'g')

/** Where sentences have lost a value, in a text of which a copy has its markup blanked; code keeps what is typed in it. */
export function holesIn(text: string, blanked: string): Pick<Page, 'holes'> {
  if (!text.includes('{{') && !text.includes('<%')) return {}
  const values = [...text.matchAll(NEEDED(text))].filter(({ index }) => blanked[index] === PLACEHOLDER)
  return { holes: values.map(({ index, 0: value }) => ({ start: index, end: index + value.length })) }
}
