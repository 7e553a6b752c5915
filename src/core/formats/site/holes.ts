import type { Span } from '../../article.ts'
import type { Page } from '../../page/block.ts'
import { pattern } from '../../text/pattern.ts'
import { PLACEHOLDER } from './placeholder.ts'

/** A value that knitr or Quarto makes with code, in R, Python or Julia; two marks quote one. */
const CODE = '(?<!``[^`\\n]{0,60}|`)`(?:r|\\{(?:r|python|julia)\\}) [^`\\n]+`(?!`)'
/** Finds them all. */
export const CODED_VALUE = new RegExp(CODE, 'g')

/** What a generator puts a value in the place of: Liquid and its kin, templates in Ruby and JavaScript; a link without a text. */
const VALUE = String.raw`(?:\[\]\(\)|\{\{(?![<%{])(?:(?!\{\{|\n[ \t]*\r?\n)[\s\S])*?\}\}|<%[=-](?:(?!<%)[\s\S])*?%>|${CODE})`
/** One that a sentence cannot do without: it stands behind one of its words or before a letter that is no capital; a bracket for it went along. */
const NEEDED = pattern(String.raw`(?<=[\p{L}\p{N},;:]\s)${VALUE}(?!\))|${VALUE}(?=\s[\p{Ll}\p{Lo}])`, 'g')

/** Tells what misses a value, by a text and a copy of it that has its markup blanked; code keeps what is typed in it. */
export function missing(text: string, blanked: string): Pick<Page, 'misses'> {
  if (!['{{', '<%', '[]()', '`r ', '`{'].some((hint) => text.includes(hint))) return {}
  const holes = [...text.matchAll(NEEDED(text))].flatMap(({ index, 0: value }) =>
    blanked[index] === PLACEHOLDER ? { start: index, end: index + value.length } : [],
  )
  return { misses: touches(holes) }
}

/** Whether a stretch holds one of others or lies beside it, with a space between them at most. */
function touches(others: readonly Span[]): (stretch: Span | null) => boolean {
  let next = 0
  return (stretch) => {
    if (stretch === null) return false
    while (others[next]?.end < stretch.start - 1) next++
    return others[next]?.start <= stretch.end + 1
  }
}
