import { holdsWord } from '../../text/letters.ts'
import { pattern } from '../../text/pattern.ts'
import { UNSPACED_SCRIPTS } from '../../text/script.ts'

/** Two dashes and a space stand above a signature: RFC 3676, section 4.3. Many programs lose the space. */
const SIGNATURE = /^-- ?$/
/** What stands around a message that was signed. */
const ARMOUR = /^-----BEGIN PGP SIGNED MESSAGE-----$/
const ARMOUR_END = /^-----BEGIN PGP SIGNATURE-----$/
/** A line of a list's own at the foot of each of its messages, and one above what is answered. */
const RULE = /^[_=]{20,}$/
/** "-----Original Message-----", "---------- Forwarded message ---------", in any language. */
const DASHED = /^-{3,}\s?[^-\s].{2,60}[^-\s]\s?-{3,}$/
/** "From: Ada Lund <ada@kellen.test>", as stands above a message that is answered or handed on. */
const FIELD = /^[>*\s]{0,4}\p{Lu}[\p{L} -]{1,20}:\*?\s+\S/u
/** The same in scripts without capitals: the dashes, rule or address of its first tell it from lines of a text. */
const UNCASED_FIELD = /^\p{Lo}[\p{L}\p{M} ]{1,20}[:：]\s*\S/u
const ADDRESS = /<[^<>@]{1,100}@[^<>]{1,100}>/
const QUOTED = /^\s{0,3}(?:>|\|\s)/
/** Fewer words above an older message only hand it on. */
const LEAST_WORDS = 12

/** Whether what stands with another message only hands that on. */
export function handsOn(text: string): boolean {
  return wordsIn([text]) < LEAST_WORDS
}
/** How often a message is handed on. */
const DEEPEST = 5
/** Lines that say who wrote what is quoted below them, and empty lines between the two. */
const LONGEST_ATTRIBUTION = 3
const LONGEST_GAP = 2
const SAYS_WHO = /[@\d]|\bwrote:$/

/**
 * What the sender of a message wrote: without quotations and who wrote them, signatures, and the messages that it answers. Of one
 * that only hands another on, the other.
 */
export function ownText(text: string, depth = 0): string {
  const lines = unarmoured(text.replaceAll('\r\n', '\n').split('\n').map(unescaped))
  const signature = lines.findIndex((line) => SIGNATURE.test(line))
  const whole =
    signature > 0 && holdsWord(lines.slice(0, signature).join('')) ? lines.slice(0, signature) : lines
  const older = depth < DEEPEST ? olderMessage(whole) : null
  const above = withoutQuotes(whole.slice(0, older?.start))
  if (older === null || wordsIn(above) >= LEAST_WORDS) {
    return holdsWord(above.join('')) ? above.join('\n') : unquoted(whole)
  }
  return [...above, '', ownText(unquoted(whole.slice(older.end)), depth + 1)].join('\n')
}

/** Mailboxes put a mark before lines that look as if a message began. */
function unescaped(line: string): string {
  return line.replace(/^>+(?=From )/, '')
}

function unarmoured(lines: readonly string[]): readonly string[] {
  const begin = lines.findIndex((line) => ARMOUR.test(line))
  if (begin < 0) return lines
  const blank = lines.indexOf('', begin)
  const end = lines.findIndex((line, at) => at > begin && ARMOUR_END.test(line))
  return lines.slice(blank + 1, end < 0 ? undefined : end)
}

/** Where an older message begins, and where its text does: below a line of dashes or a rule, and lines with who sent it and when. */
export function olderMessage(lines: readonly string[]): { start: number; end: number } | null {
  let fields = 0
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at] ?? ''
    if (FIELD.test(line) || (UNCASED_FIELD.test(line) && (fields > 0 || opensOlder(line, lines[at - 1]))))
      fields++
    else {
      if (fields >= 3 || (fields > 0 && DASHED.test((lines[at - fields - 1] ?? '').trim()))) {
        const start = at - fields
        const above = (lines[start - 1] ?? '').trim()
        return { start: DASHED.test(above) || RULE.test(above) ? start - 1 : start, end: at }
      }
      fields = 0
    }
  }
  return null
}

function opensOlder(line: string, above = ''): boolean {
  return ADDRESS.test(line) || DASHED.test(above.trim()) || RULE.test(above.trim())
}

function withoutQuotes(lines: readonly string[]): string[] {
  const own: string[] = []
  let isQuoting = false
  for (const line of lines) {
    const isQuoted = QUOTED.test(line)
    if (isQuoted && !isQuoting) dropAttribution(own)
    if (!isQuoted) own.push(line)
    isQuoting = isQuoted
  }
  return withoutClosing(withoutFooter(own))
}

/** What closes a letter on a line of its own, with a comma or without: in German there is none. */
const CLOSING =
  /^(?:(?:with )?(?:kind|kindest|best|warm|warmest|many) (?:regards|wishes|thanks)|(?:yours )?(?:sincerely|faithfully|truly)|regards|cheers|mit (?:freundlichen|freundlichem|besten|herzlichen|vielen|lieben) (?:grüßen|gruß|grüssen)|(?:viele|liebe|beste|herzliche|schöne|freundliche) grü(?:ß|ss)e|(?:bien )?cordialement|(?:bien|salutations) (?:à vous|distinguées)|(?:un )?(?:cordial )?saludos?|saludos cordiales|atentamente|atenciosamente|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?|(?:med )?vänliga? hälsning(?:ar)?|med vennlig hilsen|venlig hilsen|z poważaniem|pozdrawiam|с уважением|s pozdravem)[,.!]?$/i
/** Names, posts and numbers stand below it, in lines of so many UTF-16 units at the most. */
const [MOST_BELOW, LONGEST_BELOW] = [8, 60]

/** Sentences have more words. */
const MOST_NAME_WORDS = 5

function isName(line: string): boolean {
  return line.length <= LONGEST_BELOW && !(/[.!?]$/.test(line) && wordsIn([line]) > MOST_NAME_WORDS)
}

function withoutClosing(lines: readonly string[]): string[] {
  const closing = lines.findLastIndex((line) => CLOSING.test(line.trim()))
  const below = closing < 0 ? [] : lines.slice(closing + 1).filter((line) => line.trim() !== '')
  const areNames = below.length <= MOST_BELOW && below.every(isName)
  return closing > 0 && areNames ? lines.slice(0, closing) : [...lines]
}

/** "On Monday, 4 May 2020, Ada Lund wrote:" */
function dropAttribution(lines: string[]): void {
  let end = lines.length
  while (end > 0 && lines.length - end < LONGEST_GAP && lines[end - 1].trim() === '') end--
  let start = end
  while (start > 0 && end - start < LONGEST_ATTRIBUTION && lines[start - 1].trim() !== '') start--
  const said = lines.slice(start, end).join(' ').trim()
  if (/[:：]$/.test(said) && SAYS_WHO.test(said)) lines.length = start
}

/** What a mailing list puts below every message. */
const LONGEST_FOOTER = 8

function withoutFooter(lines: readonly string[]): string[] {
  const rule = lines.findLastIndex((line) => RULE.test(line.trim()))
  const below = rule < 0 ? 0 : lines.slice(rule).filter((line) => line.trim() !== '').length
  return below > 0 && below <= LONGEST_FOOTER ? lines.slice(0, rule) : [...lines]
}

function unquoted(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/^(?:\s{0,3}>)+ ?/, '')).join('\n')
}

/** Two letters or so where nothing parts words. */
const WORD = pattern(`[${UNSPACED_SCRIPTS}]{1,2}|[^\\s${UNSPACED_SCRIPTS}]+`, 'g')

function wordsIn(lines: readonly string[]): number {
  const text = lines.join(' ')
  return text.match(WORD(text))?.length ?? 0
}
