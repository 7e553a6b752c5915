import { pattern } from '../text/pattern.ts'

/** A bullet, or the number, letter or Roman numeral of a list item in its stop or brackets; runs of space are bounded. */
const MARKER = pattern(
  String.raw`(?<=^|\s)(?:[•⁃‣▪◦●]|(?<=(?:^|\n)[^\S\n]{0,16})\*(?=\s{1,16}[^\s*])|(?<open>[(\[]?)(?<label>\d{1,3}|[a-z]|[ivx]{2,5}|[IVX]{1,5})(?<close>\.\)|[.)\]])(?=\s{1,16}["'“‘(]?(?<capital>\p{Lu})?))`,
  'g',
)

const BULLET = /[•⁃‣▪◦●]|\n\s{0,16}\*\s/
/** The head of a list: any label where the text begins, the first ones within it; most texts have none of these. */
const HEAD = /^\s*[([]?(?:\d{1,3}|[a-z]|[ivx]{2,5}|[IVX]{1,5})[.)\]]/
const HEAD_WITHIN = /[.!?;:\n]\s{0,16}[([]?[1aiI][.)\]]/
/** In UTF-16 units, as far back as there may be space before an item. */
const NEAR = 16
const LINE_START = /(?:^|\n)\s*$/
/** What goes on within a sentence: "these: 1. Red, 2. Blue". */
const GOES_ON = /[,;][^\S\n]*$/
/** What stands before an item, by its place: nothing but space, the end of a sentence or line but "Fig.", a colon, or a word. */
const PLACES = {
  head: /^\s*$/,
  apart: /(?:\n|(?<!\b[A-Z][a-z]{1,2})[.!?])["'”’)\]]*\s*$/,
  introduced: /:\s*$/,
  within: /$/,
}
type Place = keyof typeof PLACES

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
const FIRST: ReadonlySet<string> = new Set(['1', 'a', 'i', 'I'])

/** What may be an item of a list. */
interface Item {
  readonly index: number
  /** Its number or letter; undefined for a bullet. */
  readonly label: string | undefined
  /** The stop or brackets of its label. */
  readonly style: string
  readonly isCapital: boolean
  readonly place: Place
}

/** So many items in a row are a list, however they stand; a number or two in a row may be ordinals: "am 2. Mai". */
const LONG_LIST = 4

/**
 * The offsets where the items of a list begin ("1. Mix 2. Bake", "It holds. (a) Red. (b) Blue.", "• red • blue"). Items
 * with a label count only where they follow one another in the same style, in a list that opens the text or is long, or
 * where each stands apart.
 */
export function itemStarts(text: string): number[] {
  const starts: number[] = []
  if (!opensListIn(text) && !BULLET.test(text)) return starts
  let list: Item[] = []
  for (const match of text.matchAll(MARKER(text))) {
    const item = itemOf(text, match)
    if (item === undefined) continue
    if (item.label === undefined) starts.push(item.index)
    else if (follows(list.at(-1), item)) list.push(item)
    else if (opensList(item)) {
      starts.push(...startsOf(list))
      list = [item]
    }
  }
  return [...starts, ...startsOf(list)]
}

function opensListIn(text: string): boolean {
  return HEAD.test(text) || HEAD_WITHIN.test(text)
}

function startsOf(list: readonly Item[]): number[] {
  const isSure = list[0]?.place === 'head' || list.length >= LONG_LIST
  const items = isSure ? list : list.filter(({ place }, at) => place === 'apart' || at === 0)
  return items.length < 2 ? [] : items.filter((item) => !staysWithHead(item)).map(({ index }) => index)
}

/** Undefined after a comma, and where a small letter follows within a line, as in "we (a) pay and (b) go". */
function itemOf(text: string, { index, groups = {} }: RegExpExecArray): Item | undefined {
  const { label, open, close, capital } = groups as Record<string, string | undefined>
  const before = text.slice(Math.max(0, index - NEAR), index)
  const isWithin = GOES_ON.test(before) || (capital === undefined && !LINE_START.test(before))
  if (label !== undefined && isWithin) return undefined
  const places = Object.keys(PLACES) as Place[]
  const place = places.find((name) => PLACES[name].test(before)) ?? 'within'
  return { index, label, style: `${open}${close}`, isCapital: capital !== undefined, place }
}

const opensList = ({ label = '', place }: Item): boolean =>
  place === 'head' || (place !== 'within' && FIRST.has(label))

/** "It holds: (a) Red.": what introduces a list keeps its first item, unless the stop of a label would end it. */
const staysWithHead = ({ place, style }: Item): boolean => place === 'introduced' && !style.startsWith('.')

function follows(last: Item | undefined, item: Item): boolean {
  if (last?.label === undefined || last.style !== item.style || last.isCapital !== item.isCapital)
    return false
  return successors(last.label).includes(item.label)
}

/** The labels that may come after one in a list: "i" is a letter and a Roman numeral. */
export function successors(label: string): (string | undefined)[] {
  if (/\d/.test(label))
    // "1.7" may be the last clause before "2.1".
    return [
      label.replace(/\d+$/, next),
      ...(label.includes('.') ? [label.replace(/\d+(?=\.\d+$)/, next).replace(/\d+$/, '1')] : []),
    ]
  if (/[IVX]/.test(label)) return [nextRoman(label.toLowerCase())?.toUpperCase()]
  return [String.fromCharCode(label.charCodeAt(0) + 1), nextRoman(label)]
}

const next = (number: string): string => `${Number(number) + 1}`

function nextRoman(numeral: string): string | undefined {
  const at = ROMANS.indexOf(numeral)
  return at < 0 ? undefined : ROMANS[at + 1]
}
