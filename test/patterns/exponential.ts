import { type CharSet, JS } from 'refa'

/** A pattern of repetitions so bounded takes as long as an unbounded one. */
const MANY = 8
const TOKENS = /\\.|\[(?:\\.|[^\]\\])*\]|\{(\d+),(\d+)\}/gsu

/** The source with each bound of many repetitions left out: what they multiply is no better than without it. */
export function unbounded(source: string): string {
  return source.replace(TOKENS, (token: string, least?: string, most?: string) =>
    Number(most) >= MANY ? `{${least},}` : token,
  )
}

/** A place of a character in a pattern, and in how many ways a match goes on from there to another. */
interface Position {
  readonly characters: CharSet
  readonly next: Map<Position, number>
}

/** A part of a pattern: where its matches begin and end, and in how many ways they may be empty. */
interface Part {
  readonly first: readonly Position[]
  readonly last: readonly Position[]
  readonly isNullable: boolean
}

const EMPTY: Part = { first: [], last: [], isNullable: true }

/**
 * Whether some text is matched by a repetition of the pattern in a number of ways that doubles with its length, so that a
 * search which fails takes as long: two different paths lead from a state back to it over the same text (Weber & Seidl
 * 1991). Looks around are left out, so that a pattern may be blamed which they save, and none is missed.
 */
export function isExponential(source: string, flags: string): boolean {
  const parser = JS.Parser.fromLiteral({ source: unbounded(source), flags })
  const { expression } = parser.parse({ backreferences: 'unknown', assertions: 'unknown' })
  const positions: Position[] = []
  partOf(expression, positions)
  return components(positions).some(isAmbiguous)
}

type Node = ReturnType<JS.Parser['parse']>['expression'] | Element
type Element = ReturnType<JS.Parser['parse']>['expression']['alternatives'][number]['elements'][number]

/** Glushkov's construction: one state for each character of the pattern. */
function partOf(node: Node, positions: Position[]): Part {
  if (node.type === 'CharacterClass') {
    const position = { characters: node.characters, next: new Map() }
    positions.push(position)
    return { first: [position], last: [position], isNullable: false }
  }
  if (node.type === 'Quantifier') return repeated(node, () => choice(node.alternatives, positions))
  return 'alternatives' in node && node.type !== 'Assertion' ? choice(node.alternatives, positions) : EMPTY
}

function choice(alternatives: readonly { elements: readonly Element[] }[], positions: Position[]): Part {
  const parts = alternatives.map(({ elements }) =>
    elements.map((element) => partOf(element, positions)).reduce(sequence, EMPTY),
  )
  return {
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
    isNullable: parts.some(({ isNullable }) => isNullable),
  }
}

function sequence(one: Part, two: Part): Part {
  join(one, two)
  return {
    first: one.isNullable ? [...one.first, ...two.first] : one.first,
    last: two.isNullable ? [...one.last, ...two.last] : two.last,
    isNullable: one.isNullable && two.isNullable,
  }
}

function repeated({ min, max }: { min: number; max: number }, copy: () => Part): Part {
  let more = max === Number.POSITIVE_INFINITY ? loop(copy()) : EMPTY
  if (more === EMPTY) for (let times = min; times < max; times++) more = optional(sequence(copy(), more))
  for (let times = 0; times < min; times++) more = sequence(copy(), more)
  return more
}

const optional = (part: Part): Part => ({ ...part, isNullable: true })

function loop(part: Part): Part {
  join(part, part)
  return optional(part)
}

function join({ last }: Part, { first }: Part): void {
  for (const from of last) for (const to of first) from.next.set(to, (from.next.get(to) ?? 0) + 1)
}

/** The strongly connected components of the positions (Tarjan 1972). */
function components(positions: readonly Position[]): Position[][] {
  const order = new Map<Position, number>()
  const low = new Map<Position, number>()
  const path: Position[] = []
  const found: Position[][] = []
  const visit = (position: Position): number => {
    const own = order.size
    order.set(position, own)
    let lowest = own
    path.push(position)
    for (const next of position.next.keys()) {
      if (!order.has(next)) lowest = Math.min(lowest, visit(next))
      else if (path.includes(next)) lowest = Math.min(lowest, low.get(next) ?? order.get(next) ?? own)
    }
    low.set(position, lowest)
    if (lowest === own) found.push(path.splice(path.indexOf(position)))
    return lowest
  }
  for (const position of positions) if (!order.has(position)) visit(position)
  return found
}

/** Whether two paths over the same text lead from a position back to it. */
function isAmbiguous(component: readonly Position[]): boolean {
  const members = new Set(component)
  const inside = ({ next }: Position) => [...next].filter(([position]) => members.has(position))
  if (component.some((position) => inside(position).some(([, ways]) => ways > 1))) return true
  const [start] = component
  const before = new Map<string, [Position, Position][]>()
  const number = new Map(component.map((position, at) => [position, at]))
  const key = ([one, two]: readonly [Position, Position]) => `${number.get(one)} ${number.get(two)}`
  const reach = (
    from: [Position, Position],
    step: (pair: [Position, Position]) => [Position, Position][],
  ) => {
    const seen = new Set([key(from)])
    const pending = [from]
    for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
      const more = step(pair).filter((next) => !seen.has(key(next)))
      for (const next of more) seen.add(key(next))
      pending.push(...more)
    }
    return seen
  }
  reach([start, start], (pair) => {
    const followers = inside(pair[0]).flatMap(([one]) =>
      inside(pair[1])
        .filter(([two]) => !one.characters.isDisjointWith(two.characters))
        .map(([two]): [Position, Position] => [one, two]),
    )
    for (const next of followers) before.set(key(next), [...(before.get(key(next)) ?? []), pair])
    return followers
  })
  const back = reach([start, start], (pair) => before.get(key(pair)) ?? [])
  return [...back].some((pair) => pair.split(' ')[0] !== pair.split(' ')[1])
}
