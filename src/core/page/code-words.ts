import { startsLower } from '../text/letters.ts'
import type { Block } from './block.ts'

/** Collects the first words of what is set as code in a block. */
export interface CodeWords {
  add(code: string): void
  /** Those in small letters, as a block has them; none are left then. */
  take(): Pick<Block, 'code'>
}

/** No code yet. */
export function codeWords(): CodeWords {
  let words: string[] = []
  return {
    add(code) {
      const [word] = code.trimStart().split(/\s/, 1)
      if (startsLower(word)) words.push(word)
    },
    take() {
      const code = words
      words = []
      return code.length > 0 ? { code } : {}
    },
  }
}
