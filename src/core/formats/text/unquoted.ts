import type { Line } from './lines.ts'

/** What a message quotes of the one that it answers is another's; in a forwarded one it is all there is. */
const QUOTE_MARKS = /^[> \t]*>[ \t]?/
const QUOTED_SHARE = 0.5
/** The head of a message, or who wrote what is quoted right below: elsewhere ">" marks what the article itself quotes. */
const MESSAGE = /^(?:From|To|Subject|Von|Betreff|De|Objet|Asunto): \S|[:：][ \t]*\r?\n>/m

/**
 * The lines of a message without those that are quoted from another, and whose they are; all lines of any other text, quoted
 * ones without their marks and apart.
 */
export function unquoted(text: string, all: readonly Line[]): readonly Line[] {
  if (!/^>/m.test(text)) return all
  const isQuoted = (line: Line | undefined) => line !== undefined && text[line.start] === '>'
  const own = all.filter((line) => !isQuoted(line))
  const quoted = all.length - own.length
  if (!MESSAGE.test(text) || quoted >= all.filter((line) => !line.blank).length * QUOTED_SHARE)
    return all.flatMap((line, at) => [
      ...(isQuoted(line) === isQuoted(all[at - 1]) ? [] : [{ ...line, blank: true }]),
      isQuoted(line) ? unmarked(text, line) : line,
    ])
  return all.filter((line, at) => !isQuoted(line) && !(isQuoted(all[at + 1]) && namesWriter(text, line)))
}

function unmarked(text: string, line: Line): Line {
  const [marks = ''] = QUOTE_MARKS.exec(text.slice(line.start, line.end)) ?? []
  const start = line.start + marks.length
  return { ...line, start, blank: start === line.end }
}

/** Whether a line above a quotation says whose it is. */
function namesWriter(text: string, { end }: Line): boolean {
  return /[:：]/.test(text.charAt(end - 1))
}
