import { emptied, headingMark, marked } from './line-marks.ts'
import { blankAll, blankInline } from './placeholder.ts'

/** A command that only Perl's documentation has: https://perldoc.perl.org/perlpod */
const SIGN = /^=(?:head[1-4][ \t]+\S|pod[ \t]*\r?$|encoding[ \t]+\S|over\b)/m

/** Whether a text is written in POD. */
export function isPod(text: string): boolean {
  return SIGN.test(text)
}

const LINES: readonly RegExp[] = [
  // The program around it, and what is for other formats; both end where the next thing begins.
  /^=cut[^\n]*\n(?:(?!=[a-z])[^\n]*\n)*/gm,
  /^=begin\b[^\n]*\n(?:(?!=(?:begin|end)\b)[^\n]*\n)*=end\b.*$/gm,
  /^=for[ \t][^\n]*\n(?:[ \t]*\S[^\n]*\n)*/gm,
  // What is set as it is typed.
  /^[ \t]+\S.*$/gm,
  /^=(?:pod|encoding|over|back|begin|end|cut)\b.*$/gm,
]
/** What stands below this heading is the title. */
const NAME = /^=head1[ \t]+NAME\s*\n(?=[^=\s])/m
const HEADING = /^=head[1-4][ \t]+/gm
const ITEM = /^=item[ \t]+(?:\*[ \t]+|\d+\.?[ \t]+)?/gm

const INLINES: readonly RegExp[] = [
  // Entries of an index, nothing; marks that are named.
  /[XZ]<[^<>\n]*>/g,
  /(?<open>[A-Z]<<+[ \t\n])(?<kept>(?:(?! >>)[^\n]){1,300}) >>+/g,
  /(?<open>L<)(?<kept>[^<>|]+)(?:\|[^<>]*)?>/g,
  // One within another: the innermost first.
  ...Array.from({ length: 3 }, () => /(?<open>[BCFISL]<)(?<kept>[^<>]*)>/g),
]
const NAMED = /E<(lt|gt|verbar|sol)>/g
const NAMES: Readonly<Record<string, string>> = { lt: '<', gt: '>', verbar: '|', sol: '/' }

/** The text of a page in POD with its markup blanked. */
export function blankPod(text: string): string {
  const read = LINES.reduce((rest, line) => blankAll(rest, line, emptied), text)
  const outlined = marked(
    marked(
      marked(read, NAME, () => headingMark(1)),
      HEADING,
      (found) => headingMark(Number(found[5])),
    ),
    ITEM,
    () => '-',
  )
  const shown = INLINES.reduce((rest, inline) => blankAll(rest, inline, blankInline), outlined)
  return shown.replace(NAMED, (found, name: string) => NAMES[name] + blankInline(found.slice(1)))
}
