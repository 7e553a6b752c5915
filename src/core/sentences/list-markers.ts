import { pattern } from '../text/pattern.ts'

/** A bullet, or the number, letter or Roman numeral of a list item in its stop or brackets; runs of space are bounded. */
const MARKER = pattern(
  String.raw`(?<=^|\s)(?:[•⁃‣▪◦●]|(?<=(?:^|\n)[^\S\n]{0,16})\*(?=\s{1,16}[^\s*])|(?<open>[(\[]?)(?<label>\d{1,3}|[a-z]|[ivx]{2,5})(?<close>\.\)|[.)\]])(?=\s{1,16}["'“‘(]?(?<capital>\p{Lu})?))`,
  'g',
)

const BULLET = /[•⁃‣▪◦●]|\n\s{0,16}\*\s/
/** The head of a list: any label where the text begins, the first ones within it. */
const HEAD = /^\s*[([]?(?:\d{1,3}|[a-z]|[ivx]{2,5})[.)\]]|[.!?;\n]\s{0,16}[([]?[1ai][.)\]]/
/** What stands before an item of a list that runs on, or on a line of its own. */
const APART = /[.!?;\n]["'”’)\]]*\s*$/
const LINE_START = /(?:^|\n)\s*$/
/** In UTF-16 units, as far back as there may be space before an item. */
const NEAR = 16

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
const FIRST: ReadonlySet<string> = new Set(['1', 'a', 'i'])

/** A label that may be a list item's, whether a capital follows, and whether its list opens the text. */
interface Item {
  readonly index: number
  readonly label: string
  readonly style: string
  readonly isCapital: boolean
  readonly opensText: boolean
}

/**
 * The offsets where the items of a list begin ("1. Mix 2. Bake", "It holds. (a) Red. (b) Blue.", "• red • blue"). An item
 * with a label counts only if it follows its predecessor in the same style, in a list that opens the text or of which
 * each item stands apart.
 */
export function itemStarts(text: string): number[] {
  const starts: number[] = []
  if (!HEAD.test(text) && !BULLET.test(text)) return starts
  let last: Item | undefined
  for (const { index, groups = {} } of text.matchAll(MARKER(text))) {
    const { label, open, close, capital } = groups as Record<string, string | undefined>
    if (label === undefined) {
      starts.push(index)
      continue
    }
    const before = text.slice(Math.max(0, index - NEAR), index)
    const opensText = index < NEAR && before.trim() === ''
    const isCapital = capital !== undefined
    if (!isCapital && !opensText && !LINE_START.test(before)) continue
    const isApart = APART.test(before)
    const item = { index, label, style: `${open}${close}`, isCapital, opensText }
    if (last !== undefined && follows(last, item) && (last.opensText || isApart)) {
      starts.push(last.index, index)
      last = { ...item, opensText: last.opensText }
    } else if (opensText || (isApart && FIRST.has(label))) last = item
  }
  return starts
}

function follows(last: Item, item: Item): boolean {
  const isAlike = last.style === item.style && last.isCapital === item.isCapital
  return isAlike && successors(last.label).includes(item.label)
}

/** The labels that may come after one: "i" is a letter and a Roman numeral. */
function successors(label: string): (string | undefined)[] {
  if (/\d/.test(label)) return [String(Number(label) + 1)]
  const roman = ROMANS.indexOf(label)
  return [String.fromCharCode(label.charCodeAt(0) + 1), roman < 0 ? undefined : ROMANS[roman + 1]]
}
