/** A link, what may stand right around one, and what holds a note. */
const TAG = /<(a|sup|span|p|li|dd|td)(\s[^<>]*)?>/gi
const NAMES = /\s(?:id|name)\s*=\s*["']?([^"'\s<>]+)/gi
const TARGET = /\shref\s*=\s*["']?#([^"'\s<>]+)/i
/** "1", "[2]", "(c)", "*": what is linked, without its tags. */
const MARK = /^\s*[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3})[\])]?\s*$/
const ANY_TAG = /<[^<>]*>|&nbsp;/g
/** As generators call notes; these may stand on another page, or lead nowhere. */
const NOTE = /^_?(?:fn|ftn|edn|(?:foot|end)?note|cite)(?:[-_:.]|\d|$)/i
/** A mark with its tags, or the tags before the link at the head of a note, are no longer. */
const NEAR = 400

/** A paragraph, item or cell: where its tag begins and ends, and what is linked in it. */
interface Holder {
  readonly start: number
  readonly end: number
  readonly targets: Set<string>
}

/** A link within the page. */
interface PageLink {
  /** Its own, and those of the tag right around it. */
  readonly names: readonly string[]
  readonly target: string
  readonly start: number
  readonly textStart: number
  readonly holder: Holder | undefined
}

interface LinksOfPage {
  readonly links: readonly PageLink[]
  /** What may hold notes, by its id. */
  readonly holders: ReadonlyMap<string, Holder>
}

/** Where something is put into a page. */
type Insertion = readonly [at: number, text: string]

/**
 * The page with its notes called so, and their marks raised, where no style says it: a mark leads to the note, and the note
 * leads back.
 */
export function withNotesNamed(html: string): string {
  const found = linksIn(html)
  const noteOf = noteFinder(html, found)
  const insertions: Insertion[] = []
  const notes = new Set<Holder>()
  for (const mark of found.links) {
    const end = endOfMark(html, mark)
    if (end < 0) continue
    const note = noteOf(mark)
    if (note !== undefined) notes.add(note)
    if (note !== undefined || NOTE.test(mark.target)) insertions.push(...raised(html, mark, end))
  }
  for (const note of notes) insertions.push([note.end, ' class="footnote"'])
  return inserted(html, insertions)
}

/** Finds the note that a mark leads to, if that stands behind the mark and leads back. */
function noteFinder(html: string, { links, holders }: LinksOfPage): (mark: PageLink) => Holder | undefined {
  const byName = new Map(links.flatMap((link) => link.names.map((name) => [name, link] as const)))
  const holderOf = ({ names, target }: PageLink): Holder | undefined => {
    const link = byName.get(target)
    if (link?.holder !== undefined && names.includes(link.target) && opens(html, link)) return link.holder
    const holder = holders.get(target)
    return holder !== undefined && names.some((name) => holder.targets.has(name)) ? holder : undefined
  }
  return (mark) => {
    const note = holderOf(mark)
    return note !== undefined && note.start > mark.start ? note : undefined
  }
}

/** The links within the page, in order. */
function linksIn(html: string): LinksOfPage {
  const links: PageLink[] = []
  const holders = new Map<string, Holder>()
  let holder: Holder | undefined
  let item: Holder | undefined
  let around = { end: -1, names: [] as string[] }
  for (const { 0: tag, 1: name, 2: attributes = '', index: start } of html.matchAll(TAG)) {
    const names = [...attributes.matchAll(NAMES)].map(([, it]) => it)
    const end = start + tag.length
    const target = LINK.test(name) ? TARGET.exec(attributes)?.[1] : undefined
    if (target !== undefined) {
      const all = around.end === start ? [...around.names, ...names] : names
      links.push({ names: all, target, start, textStart: end, holder })
      holder?.targets.add(target)
      item?.targets.add(target)
    } else if (HOLDER.test(name)) {
      holder = { start, end: start + 1 + name.length, targets: new Set() }
      if (name.toLowerCase() === 'li') item = holder
      for (const it of names) holders.set(it, holder)
    }
    around = { end, names }
  }
  return { links, holders }
}
const LINK = /^a$/i
const HOLDER = /^(?:p|li|dd|td)$/i

/** Whether a link opens what holds it. */
function opens(html: string, { holder, start }: PageLink): boolean {
  if (holder === undefined || start - holder.start > NEAR) return false
  const before = html.slice(holder.start + 1, start)
  return /^\s*[[(]?$/.test(before.slice(before.indexOf('>') + 1).replace(ANY_TAG, ''))
}

/** Where a link ends whose text is the mark of a note; -1 for others. */
function endOfMark(html: string, { textStart }: PageLink): number {
  const near = html.slice(textStart, textStart + NEAR)
  const length = near.search(/<\/a\s*>/i)
  return length >= 0 && MARK.test(near.slice(0, length).replace(ANY_TAG, '')) ? textStart + length : -1
}

/** What raises a mark, with brackets that stand around its link. */
function raised(html: string, { start }: PageLink, end: number): Insertion[] {
  const close = html.indexOf('>', end) + 1
  const isBracketed = /[[(]/.test(html[start - 1] ?? '') && /[\])]/.test(html[close] ?? '')
  return [
    [isBracketed ? start - 1 : start, '<sup>'],
    [isBracketed ? close + 1 : close, '</sup>'],
  ]
}

function inserted(html: string, insertions: readonly Insertion[]): string {
  let done = 0
  const pieces = insertions
    .toSorted(([a], [b]) => a - b)
    .map(([at, text]) => {
      const piece = html.slice(done, at) + text
      done = at
      return piece
    })
  return pieces.join('') + html.slice(done)
}
