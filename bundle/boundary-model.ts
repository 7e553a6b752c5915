/** What wink-nlp's core model looks like, as far as sentence boundaries depend on it. */
export interface CoreModel {
  readonly features: { readonly lexeme: { readonly list: readonly string[] } }
  readonly packing: { readonly size: number; readonly layout: Layout }
  readonly lexicon: Uint32Array
  readonly xpansions: Uint32Array
  readonly trex: object
  readonly tcat: object
  readonly preserve: object
}

/** Where a property of a word stands: the number of the 32-bit unit, the mask of its bits and their first one. */
type Layout = Readonly<
  Record<string, readonly [unit: number, mask: number, shift: number, ...rest: unknown[]]>
>

/** A finite automaton as wink-nlp imports it: `[format, states, transitions by state and token, …]`. */
type Machine = readonly [
  number,
  number,
  Readonly<Record<string, Readonly<Record<string, number>>>>,
  ...unknown[],
]

/** The part of wink's English model that sentence boundaries depend on; plain data, small enough to read at every start. */
export interface BoundaryModel {
  readonly words: readonly string[]
  /** For each word its properties, packed by `PACKING`. */
  readonly properties: readonly number[]
  /** What contractions stand for, two numbers a token: its word and its normal. */
  readonly expansions: readonly number[]
  readonly machines: readonly string[]
  readonly trex: object
  readonly tcat: object
  readonly preserve: object
}

/** Entries are unit, mask, shift, and three flags: read as a number, found by a rule in unknown words, never in a list. */
const LAYOUT = {
  sbdHint: [0, 0xff, 0, 1, 0, 0],
  isAbbrev: [0, 0x100, 8, 1, 1, 0],
  isContraction: [0, 0x200, 9, 1, 0, 0],
  isSpellingMapped: [0, 0x400, 10, 1, 0, 0],
  tokenType: [0, 0xf800, 11, 1, 0, 0],
  lemma: [1, 0xfffff, 0, 1, 0, 0],
  normal: [1, 0xf00000, 20, 1, 0, 0],
} as const

/** How the model's words are packed; in the place of wink's own packing, which has twenty properties. */
export const PACKING = { size: 2, efSize: 1, layout: LAYOUT, config: {} }

/** wink's constants: a contraction's lemma is a pointer to its expansions and, above it, their length. */
const POINTER_BITS = 14
const LENGTH_MASK = 0x1f
/** Numbers a token of an expansion; the first two are its word and its normal. */
export const EXPANSION = 4
/** Tokens of automata from here on are signals, below they are words. */
const FIRST_SIGNAL = 1_080_000

/** A word that any tokenizer leaves whole. */
const PLAIN = /^[A-Za-z]+$/

/** Cuts a core model and its automata for boundaries down to what can change a boundary. */
export function boundaryModel(core: CoreModel, machines: readonly string[]): BoundaryModel {
  const all = reader(core)
  const automata = machines.map((machine) => JSON.parse(machine) as Machine)
  const kept = wordsToKeep(all, automata)
  const idOf = new Map(kept.map((word, id) => [word, id]))
  const id = (word: number): number => idOf.get(word) as number
  const { trex, tcat, preserve } = core
  return {
    words: kept.map((word) => core.features.lexeme.list[word]),
    properties: kept.flatMap((word) => packed(all, word, id)),
    expansions: Array.from(
      core.xpansions.filter((_, at) => at % EXPANSION < 2),
      id,
    ),
    machines: automata.map((machine) => JSON.stringify(renumbered(machine, id))),
    trex,
    tcat,
    preserve,
  }
}

type Reader = ReturnType<typeof reader>

function reader({ features, packing, lexicon, xpansions }: CoreModel) {
  const get = (word: number, property: string): number => {
    const [unit, mask, shift] = packing.layout[property]
    return (lexicon[word * packing.size + unit] & mask) >>> shift
  }
  const normal = (word: number): number =>
    get(word, 'isSpellingMapped') === 1 ? get(word, 'lemma') : word + get(word, 'normal')
  return { list: features.lexeme.list, xpansions, get, normal }
}

/** The words that are not plain, that tell something of a boundary, or that others refer to; by their old numbers. */
function wordsToKeep({ list, xpansions, get, normal }: Reader, automata: readonly Machine[]): number[] {
  const tells = (word: number): boolean =>
    get(word, 'sbdHint') > 0 || get(word, 'isAbbrev') > 0 || get(word, 'isContraction') > 0
  const kept = new Set<number>()
  list.forEach((text, word) => {
    if (!PLAIN.test(text) || tells(word) || tells(normal(word))) kept.add(word)
  })
  for (let at = 0; at < xpansions.length; at += EXPANSION) kept.add(xpansions[at]).add(xpansions[at + 1])
  for (const [, , states] of automata)
    for (const token of Object.values(states).flatMap(Object.keys))
      if (Number(token) < FIRST_SIGNAL) kept.add(Number(token))
  for (const word of kept) kept.add(normal(word))
  return [...kept].sort((a, b) => a - b)
}

/** Words whose normal is another word are spelling-mapped to it, however the stock model says it. */
function packed({ get, normal }: Reader, word: number, id: (word: number) => number): number[] {
  const contracts = get(word, 'isContraction') === 1
  const maps = !contracts && normal(word) !== word
  const flags = { isContraction: Number(contracts), isSpellingMapped: Number(maps) }
  const asIs = { sbdHint: get(word, 'sbdHint'), isAbbrev: get(word, 'isAbbrev') }
  let unit = 0
  for (const [property, value] of Object.entries({ ...flags, ...asIs })) {
    unit |= value << LAYOUT[property as keyof typeof LAYOUT][2]
  }
  const reference = get(word, 'lemma') & ((LENGTH_MASK << POINTER_BITS) | ((1 << POINTER_BITS) - 1))
  return [unit, contracts ? reference : maps ? id(normal(word)) : 0]
}

function renumbered([format, states, transitions, ...rest]: Machine, id: (word: number) => number): Machine {
  const renamed = Object.entries(transitions).map(([state, row]) => [
    state,
    Object.fromEntries(
      Object.entries(row).map(([token, next]) => [
        Number(token) < FIRST_SIGNAL ? id(Number(token)) : token,
        next,
      ]),
    ),
  ])
  return [format, states, Object.fromEntries(renamed), ...rest]
}
