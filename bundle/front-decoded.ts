/** How many letters are shared is a digit of this base. */
const SHARED = 36

/** The words that `frontCoded` made one text of. */
export function frontDecoded(text: string): string[] {
  const words: string[] = []
  let before = ''
  for (const coded of text.split('\t').slice(0, -1)) {
    before = before.slice(0, Number.parseInt(coded[0], SHARED)) + coded.slice(1)
    words.push(before)
  }
  return words
}
