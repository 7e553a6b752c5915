/** Numbers in [0, 1) that a seed decides: mulberry32, public domain. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What parsers stumble over. */
const TOKENS = [
  '<',
  '</',
  '<!--',
  ']]>',
  '&#',
  '&amp;',
  '\0',
  '\n',
  'stream',
  'endobj',
  'R ',
  '<<',
  '999999999',
  '-1',
  'PK',
  '\xff\xfe',
  '\xef\xbb\xbf',
  '[',
  '(',
  '*',
  '`',
  '|',
  '<table>',
  '<p hidden>',
  '\xe2\x80\xae',
]
const MOST_CHANGES = 6
/** Longer stretches leave nothing of the fixture. */
const LONGEST_STRETCH = 400

/** The bytes, damaged here and there as the random numbers have it: changed, cut, doubled, added to. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit)
  let damaged = Buffer.from(bytes)
  for (let changes = 1 + below(MOST_CHANGES); changes > 0; changes--) {
    const at = below(damaged.length + 1)
    const end = Math.min(at + below(LONGEST_STRETCH), damaged.length)
    const [head, stretch, tail] = [damaged.subarray(0, at), damaged.subarray(at, end), damaged.subarray(end)]
    const ways = [
      () => [head, Buffer.from([below(256)]), damaged.subarray(at + 1)],
      () => [head, tail],
      () => [head, stretch, stretch, tail],
      () => [
        head,
        Buffer.from(TOKENS[below(TOKENS.length)].repeat(1 + below(20)), 'latin1'),
        damaged.subarray(at),
      ],
      () => [head, Buffer.from(stretch).reverse(), tail],
      () => (below(4) === 0 ? [head] : [head, Buffer.from([below(256)]), damaged.subarray(at + 1)]),
    ]
    damaged = Buffer.concat(ways[below(ways.length)]())
  }
  return damaged
}
