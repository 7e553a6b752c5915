/** Sizes of codes are digits of this base. */
const BASE = 36

/**
 * The numbers that `packed` made base64 of, given how many bits the code of each number from 0 on has: canonical Huffman codes,
 * each looked up at once by as many bits as the longest has.
 */
export function unpacked(base64: string, lengths: string, count: number): Uint16Array {
  const bytes = atob(base64)
  const sizes = Array.from(lengths, (digit) => Number.parseInt(digit, BASE))
  const longest = Math.max(0, ...sizes)
  const numberOf = new Uint16Array(1 << longest)
  let code = 0
  for (let size = 1; size <= longest; size++)
    for (let number = 0; number < sizes.length; number++) {
      if (sizes[number] !== size) continue
      const first = code
      code += 1 << (longest - size)
      numberOf.fill(number, first, code)
    }
  const numbers = new Uint16Array(count)
  let [bits, held, at] = [0, 0, 0]
  for (let index = 0; index < count; index++) {
    for (; held < longest; held += 8) bits = (bits << 8) | bytes.charCodeAt(at++)
    const number = numberOf[bits >> (held - longest)]
    held -= sizes[number]
    bits &= (1 << held) - 1
    numbers[index] = number
  }
  return numbers
}
