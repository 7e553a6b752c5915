/** Numbers in as few bits as codes of whole bits can have, as base64 and the length of each number's code; `unpacked` reads them. */
export interface Packed {
  readonly base64: string
  readonly lengths: string
  readonly count: number
}

/** Packs whole numbers from 0 on, by their frequencies (Huffman 1952). */
export function packed(numbers: readonly number[]): Packed {
  const sizes = codeSizes(numbers)
  const codes = canonicalCodes(sizes)
  const bits = numbers.map((number) => codes[number]).join('')
  const bytes = bits.match(/.{1,8}/g)?.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)) ?? []
  const base64 = Buffer.from(bytes).toString('base64')
  return { base64, lengths: sizes.map((size) => size.toString(36)).join(''), count: numbers.length }
}

/** How long the code of each number is; 0 where it does not occur. */
function codeSizes(numbers: readonly number[]): number[] {
  const sizes = Array<number>(Math.max(0, ...numbers) + 1).fill(0)
  let trees = [...new Set(numbers)].map((number) => ({
    count: numbers.filter((it) => it === number).length,
    leaves: [number],
  }))
  if (trees.length === 1) sizes[trees[0].leaves[0]] = 1
  while (trees.length > 1) {
    trees.sort((a, b) => a.count - b.count)
    const [one, other, ...rest] = trees
    const leaves = [...one.leaves, ...other.leaves]
    for (const leaf of leaves) sizes[leaf]++
    trees = [...rest, { count: one.count + other.count, leaves }]
  }
  return sizes
}

/** Codes of those lengths in order: shorter ones first, those of a length by their numbers. */
function canonicalCodes(sizes: readonly number[]): string[] {
  const codes: string[] = []
  let [code, last] = [0, 0]
  for (const number of [...sizes.keys()]
    .filter((it) => sizes[it] > 0)
    .sort((a, b) => sizes[a] - sizes[b] || a - b)) {
    code <<= sizes[number] - last
    last = sizes[number]
    codes[number] = (code++).toString(2).padStart(last, '0')
  }
  return codes
}
