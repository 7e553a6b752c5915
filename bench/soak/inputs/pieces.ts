import type { Random } from '../random.ts'

/** What is set between the pieces of a text to break it. */
export interface Hostile {
  /** Marks, tags, commands of its format. */
  readonly tokens: readonly string[]
  /** What opens something, and what closes it. */
  readonly pairs: readonly (readonly [open: string, close: string])[]
}

const MOST_CHANGES = 6
/** A run of pieces that is cut out, moved or doubled. */
const LONGEST_RUN = 12
/** How often what is repeated follows itself, at most: mostly seldom, now and then so often that mistakes in proportion show. */
const MOST_REPEATS = [...Array.from({ length: 36 }, () => 40), 400, 400, 400, 4_000]
const SOME = 0.2

/** How often something is to follow itself: mostly once. */
function repeatsOf(random: Random): number {
  return random.chance(SOME) ? 1 + random.below(random.pick(MOST_REPEATS)) : 1
}

type Change = (pieces: string[], hostile: Hostile, random: Random) => void

/** The pieces in order, changed in one to six places: dropped, doubled, moved, wrapped, cut off, others set among them. */
export function damaged(pieces: readonly string[], hostile: Hostile, random: Random): string[] {
  const changed = [...pieces]
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left--)
    random.pick(CHANGES)(changed, hostile, random)
  return changed
}

const insert: Change = (pieces, { tokens }, random) => {
  pieces.splice(random.below(pieces.length + 1), 0, random.pick(tokens).repeat(repeatsOf(random)))
}

const insertSeveral: Change = (pieces, hostile, random) => {
  for (let left = 1 + random.below(LONGEST_RUN); left > 0; left--) insert(pieces, hostile, random)
}

const replace: Change = (pieces, { tokens }, random) => {
  if (pieces.length > 0) pieces[random.below(pieces.length)] = random.pick(tokens)
}

const drop: Change = (pieces, _, random) => {
  pieces.splice(random.below(pieces.length + 1), 1 + random.below(LONGEST_RUN))
}

const double: Change = (pieces, _, random) => {
  const at = random.below(pieces.length + 1)
  const run = pieces.slice(at, at + 1 + random.below(LONGEST_RUN))
  pieces.splice(at, 0, ...Array.from({ length: repeatsOf(random) }, () => run).flat())
}

const move: Change = (pieces, _, random) => {
  const run = pieces.splice(random.below(pieces.length + 1), 1 + random.below(LONGEST_RUN))
  pieces.splice(random.below(pieces.length + 1), 0, ...run)
}

const wrap: Change = (pieces, { pairs }, random) => {
  const [open, close] = random.pick(pairs)
  const at = random.below(pieces.length + 1)
  const depth = repeatsOf(random)
  pieces.splice(Math.min(at + random.below(LONGEST_RUN), pieces.length), 0, close.repeat(depth))
  pieces.splice(at, 0, open.repeat(depth))
}

const cutOff: Change = (pieces, _, random) => {
  if (random.chance(0.3)) pieces.length = random.below(pieces.length + 1)
}

/** Changes one piece from within, at a UTF-16 unit, so that characters break as well. */
const spoil: Change = (pieces, { tokens }, random) => {
  if (pieces.length === 0) return
  const at = random.below(pieces.length)
  const within = random.below(pieces[at].length + 1)
  const rest = pieces[at].slice(within + random.below(3))
  pieces[at] = pieces[at].slice(0, within) + (random.chance(0.5) ? random.pick(tokens) : '') + rest
}

const CHANGES: readonly Change[] = [
  insert,
  insert,
  insertSeveral,
  replace,
  drop,
  double,
  move,
  wrap,
  wrap,
  cutOff,
  spoil,
  spoil,
]
