import type { Sentence } from '../article.ts'

const CAPITALIZED = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`
const NAME = `(?!The )${CAPITALIZED}(?: (?:of )?${CAPITALIZED}){0,5}`
const NAMES = new RegExp(String.raw`(?<!\p{L})${NAME}`, 'gu')
const PAIRS = new RegExp(String.raw`(?<!\p{L})((?:[Tt]he |for )?)(${NAME}) and (${NAME})`, 'gu')

/**
 * Tells where in a sentence an "and" joins the words of one name, by its offsets. An article has such a name more than
 * once, and neither half of it apart; before it stands an article or "for", or within it "of", or both halves are one word: "the
 * Roads and Bridges Authority", "Marks and Spencer", but not two people.
 */
export function jointsOf(sentences: readonly Sentence[]): (text: string) => ReadonlySet<number> {
  const names = new Map<string, number>()
  const pairs = new Map<string, number>()
  for (const { text } of sentences) {
    for (const [name] of text.matchAll(NAMES)) count(names, name)
    for (const [, , left, right] of text.matchAll(PAIRS)) count(pairs, `${left} and ${right}`)
  }
  return (text) => {
    const joints = new Set<number>()
    for (const { index, 1: article, 2: left, 3: right } of text.matchAll(PAIRS)) {
      const times = pairs.get(`${left} and ${right}`) ?? 0
      const isOne = article !== '' || / of /.test(left) || !/ /.test(left + right)
      if (isOne && times > 1 && names.get(left) === times && names.get(right) === times)
        joints.add(index + article.length + left.length + 1)
    }
    return joints
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
