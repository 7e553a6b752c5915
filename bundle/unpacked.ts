/** Codes are no longer, in bits: a letter of the alphabet, or a digit, says how long one is. */
const LONGEST = 35

/**
 * The numbers that `packed` of `bundle/pack.ts` made base64 of, given how long the code of each number from 0 on is.
 * Canonical Huffman codes (Huffman 1952) are read bit by bit.
 */
export function unpacked(base64: string, lengths: string, count: number): number[] {
  const bytes = atob(base64)
  const sizes = Array.from(lengths, (digit) => Number.parseInt(digit, LONGEST + 1))
  const byLength = Array.from({ length: LONGEST + 1 }, (_, length) =>
    [...sizes.keys()].filter((symbol) => length > 0 && sizes[symbol] === length),
  )
  let at = 0
  const next = () => {
    let [code, first] = [0, 0]
    for (let length = 1; ; length++) {
      code = (code << 1) | ((bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1)
      first <<= 1
      at++
      const symbols = byLength[length]
      if (code - first < symbols.length) return symbols[code - first]
      first += symbols.length
    }
  }
  return Array.from({ length: count }, next)
}
