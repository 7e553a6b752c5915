import { cleanText } from '../../../src/core/page/block-text.ts'
import type { Article } from '../../../src/index.ts'
import { unprintable } from './characters.ts'

/** What is wrong with an article that was read from a text, or from bytes, whose text is then not known. */
export function faultsOfArticle({ sentences, paragraphs, title }: Article, text: string | null): string[] {
  const faults: string[] = []
  let last = 0
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.index !== index) faults.push('has a sentence with another index')
    if (!paragraphs[sentence.paragraph]?.sentences.includes(sentence))
      faults.push('has a sentence in no paragraph')
    if (sentence.text === '' || sentence.text.trim() !== sentence.text)
      faults.push('has an untrimmed sentence')
    const code = unprintable(sentence.text)
    if (code !== null) faults.push(`has a sentence with ${code}`)
    if (sentence.span === null) continue
    const { start, end } = sentence.span
    if (start < last || end < start || end > (text?.length ?? end)) faults.push('has offsets out of order')
    if (text !== null && !standsAt(text.slice(start, end), sentence.text))
      faults.push('has a sentence that stands elsewhere')
    last = start
  }
  const code = unprintable(title ?? '')
  return code === null ? faults : [...faults, `has a title with ${code}`]
}

/**
 * Whether a sentence is what its stretch of the input says: letter for letter, or in the order of its letters, amid markup. What
 * looks like one escape sequence in the stretch may be markup that the parser took apart before.
 */
function standsAt(stretch: string, sentence: string): boolean {
  const plain = cleanText(stretch).text
  return plain === sentence || plain.includes('&') || holds(plain, sentence) || holds(stretch, sentence)
}

function holds(text: string, sentence: string): boolean {
  let at = 0
  for (const letter of sentence.replaceAll(/[^\p{L}\p{N}]/gu, '')) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
